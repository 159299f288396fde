import { Counted } from '@/features/leader/counted';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Counted {...useParams<'counted'>()} />;
}
