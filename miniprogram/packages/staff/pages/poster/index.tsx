import { PosterPage } from '@/features/codes/poster';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { kind, target } = useParams<'poster'>();
  return <PosterPage kind={kind} target={target} />;
}
