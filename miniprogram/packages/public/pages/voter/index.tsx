import { VoterPage } from '@/features/board/voter-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { placeId } = useParams<'voter'>();
  return <VoterPage placeId={placeId} />;
}
