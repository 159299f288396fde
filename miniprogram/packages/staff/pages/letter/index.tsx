import { LetterPage } from '@/features/letter/letter-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'letter'>();
  return <LetterPage no={no} />;
}
