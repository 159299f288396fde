import { Helpers } from '@/features/helping/helping';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'helpers'>();
  return <Helpers no={no} />;
}
