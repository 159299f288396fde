import { BoardPrint } from '@/features/board/board-print';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <BoardPrint {...useParams<'boardPrint'>()} />;
}
