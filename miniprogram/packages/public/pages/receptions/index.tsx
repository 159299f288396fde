import { Receptions } from '@/features/reception/receptions';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Receptions {...useParams<'receptions'>()} />;
}
