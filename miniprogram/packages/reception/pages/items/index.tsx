import { ReceptionItems } from '@/features/held-reception/reception-items';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <ReceptionItems {...useParams<'receptionItems'>()} />;
}
