import type * as z from 'zod';
import type { publishedCard } from '@shared/contract/published';
import { temporaryUrls } from '../../platform/files';
import type { StoredPlace } from '../../store/places';
import type { BoardRow, StoredPublication } from '../../store/publications';

type Card = z.output<typeof publishedCard>;

/** A page is looked at for minutes; the address is never stored (PLATFORM.md §5). */
const URL_SECONDS = 60 * 60;

/** Addresses of the photos of these rows, asked for in one go. */
export async function photoUrlsOf(
  rows: readonly Pick<BoardRow, 'photos'>[],
): Promise<ReadonlyMap<string, string>> {
  const files = rows.flatMap(({ photos }) => photos.map(({ fileID }) => fileID));
  return files.length === 0 ? new Map() : temporaryUrls(files, URL_SECONDS);
}

export function publishedCardOf(
  row: BoardRow,
  { config }: StoredPlace,
  urls: ReadonlyMap<string, string>,
): Card {
  const { no, state, phase, title, reply, byName, resultClass } = row;
  const { promiseDay, createdAt, facts, disputed } = row;
  return {
    no,
    category: config.categories.find(({ id }) => id === row.categoryId)?.label,
    state,
    phase,
    title,
    reply,
    byName,
    resultClass,
    promiseDay,
    createdAt,
    facts,
    disputed,
    photos: row.photos.flatMap(({ id, fileID }) => {
      const url = urls.get(fileID);
      return url === undefined ? [] : [{ id, url }];
    }),
  };
}

export const votesOf = ({ votes }: StoredPublication) => ({
  satisfied: votes.satisfied ?? 0,
  basically_satisfied: votes.basically_satisfied ?? 0,
  dissatisfied: votes.dissatisfied ?? 0,
});

/** Of the round that is on the board now. */
export function witnessesOf({ witnesses, round }: StoredPublication) {
  const counts = witnesses[String(round)];
  return { still: counts?.still ?? 0, gone: counts?.gone ?? 0 };
}
