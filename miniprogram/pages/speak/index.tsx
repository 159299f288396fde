import { Speak } from '@/features/speak/speak';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { scene } = useParams<'speak'>();
  return <Speak scene={scene} />;
}
