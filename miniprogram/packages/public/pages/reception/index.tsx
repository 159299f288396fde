import { Reception } from '@/features/reception/reception';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Reception {...useParams<'reception'>()} />;
}
