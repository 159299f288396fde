import { PublishedPage } from '@/features/board/published-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'published'>();
  return <PublishedPage no={no} />;
}
