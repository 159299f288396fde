import { PersonSearches } from '@/features/search/person-searches';

export default function Page() {
  return <PersonSearches />;
}
