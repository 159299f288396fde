import { Board } from '@/features/board/board';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <Board {...useParams<'board'>()} />;
}
