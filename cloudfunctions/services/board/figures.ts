import { boardKey } from '@shared/publication/public-version';
import { countBoard } from '../../store/publications';

export type BoardFigures = Awaited<ReturnType<typeof boardFiguresOf>>;

/** How much stands in each list of a board, of a place or a station: eight counts. */
export async function boardFiguresOf(scope: string) {
  const count = (list: Parameters<typeof boardKey>[1]) => countBoard(boardKey(scope, list));
  const [all, open, replied, ended, unitDone, resolved, unresolved, noAnswer] = await Promise.all([
    count('all'),
    count('open'),
    count('replied'),
    count('ended'),
    count('unit_done'),
    count('resolved'),
    count('unresolved'),
    count('no_answer'),
  ]);
  return { all, open, replied, ended, unitDone, resolved, unresolved, noAnswer };
}
