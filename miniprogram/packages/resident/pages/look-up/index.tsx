import { LookUp } from '@/features/look-up/look-up';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { by } = useParams<'lookUp'>();
  return <LookUp by={by} />;
}
