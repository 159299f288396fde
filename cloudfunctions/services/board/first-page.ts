import { TOTAL_MAX } from '@shared/contract/fields';
import { boardFiguresOf, boardNumbersNamed, type BoardFigures } from '@shared/publication/board-figures';
import { boardRowsWithSums, boardSumsId, type BoardRow } from '../../store/publications';
import { findSums } from '../../store/sums';
import { countSums } from '../sums/recount';
import { BOARD } from './put-on-board';

/** The first page of a list with the figures of its board: one call, unless the list is empty. */
export async function firstPage(
  list: string,
  scope: string,
  placeId: string,
): Promise<{ rows: BoardRow[]; figures: BoardFigures }> {
  const id = boardSumsId(placeId);
  const { rows, numbers } = await boardRowsWithSums(list, id, boardNumbersNamed(scope));
  const known = numbers ?? (await findSums(id))?.numbers ?? (await countSums(BOARD, placeId)).of(id);
  return { rows, figures: boardFiguresOf(scope, known, TOTAL_MAX) };
}
