import { RatePage } from '@/features/rate/rate-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no, resolved } = useParams<'rate'>();
  return <RatePage no={no} resolved={resolved} />;
}
