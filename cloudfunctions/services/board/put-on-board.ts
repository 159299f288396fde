import { nearKeysOf } from '@shared/publication/near';
import { boardNumbersOf } from '@shared/publication/board-figures';
import { boardListsOf, type PublicVersion } from '@shared/publication/public-version';
import type { StoredItem } from '../../store/items';
import { boardSumsId, boardSumsPrefix, type PublicationRow } from '../../store/publications';
import { wordKeysOf } from '../common-issues/likeness';
import { keepSummed } from '../sums/keep';
import type { Summed } from '../sums/summed';

/** Every row moves the figures over the boards of its place and its station. */
export const BOARD: Summed<PublicationRow> = {
  name: 'publications',
  order: 'version',
  fields: ['placeId', 'lists'],
  prefix: boardSumsPrefix,
  sumsOf: ({ placeId, lists }) => ({ [boardSumsId(placeId)]: boardNumbersOf(lists) }),
};

/** What is left of one that was taken down: nothing anybody said. */
const GONE = { lists: [], near: [], title: '', text: '', reply: '', photos: [], spot: undefined };

/** Where it is, and its words wherever it is. */
const foundBy = (content: PublicVersion): string[] => [
  ...nearKeysOf(content),
  ...wordKeysOf(content.placeId, content),
];

/**
 * Writes the public version of an item, or takes it away (`null`). Effects may come twice and in any order: only what is
 * newer than what stands there is written.
 */
export function putOnBoard(
  { _id, no, placeId, version }: Pick<StoredItem, '_id' | 'no' | 'placeId' | 'version'>,
  content: PublicVersion | null,
): Promise<void> {
  const fields = content ? { ...content, lists: boardListsOf(content), near: foundBy(content) } : GONE;
  const row = { _id, version, placeId, ...fields };
  return keepSummed(BOARD, placeId, row, { no, votes: {}, witnesses: {} });
}
