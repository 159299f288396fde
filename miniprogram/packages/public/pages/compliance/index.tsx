import { Compliance } from '@/features/open/compliance';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Compliance {...useParams<'compliance'>()} />;
}
