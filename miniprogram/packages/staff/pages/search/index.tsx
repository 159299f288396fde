import { SearchPage } from '@/features/search/search-page';
import { WorkDesk } from '@/pages/work/desk';

export default function Page() {
  return (
    <WorkDesk opensFirst={false}>
      <SearchPage />
    </WorkDesk>
  );
}
