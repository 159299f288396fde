import { HeldReception } from '@/features/held-reception/held-reception';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <HeldReception {...useParams<'heldReception'>()} />;
}
