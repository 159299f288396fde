import { CoverPage } from '@/features/cover/cover-page';
import { useParams } from '@/navigation/go';

export default function Cover() {
  const { id, no } = useParams<'cover'>();
  return <CoverPage id={id} no={no} />;
}
