import { Deputies } from '@/features/directory/deputies';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Deputies {...useParams<'deputies'>()} />;
}
