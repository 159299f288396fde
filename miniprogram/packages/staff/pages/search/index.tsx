import { SearchPage } from '@/features/search/search-page';
import { useParams } from '@/navigation/go';
import { WorkDesk } from '@/pages/work/desk';

export default function Page() {
  const { from } = useParams<'search'>();
  return (
    <WorkDesk opensFirst={false}>
      <SearchPage from={from} />
    </WorkDesk>
  );
}
