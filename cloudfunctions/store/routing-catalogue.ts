import type { CatalogueChange, CatalogueRow } from '@shared/routing/catalogue';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** The catalogue of a place: what office and rulings have decided, in one document, so that it changes as a whole. */
export interface StoredCatalogue {
  /** The place's. */
  _id: string;
  version: number;
  rows: CatalogueRow[];
  /** The last requests and events: one that comes again changes nothing. */
  asked: string[];
}

const ASKED_KEPT = 100;
/** Lines of the history that are kept; a county changes a few a month. */
export const HISTORY_KEPT = 500;

const catalogues = () => collection('routing_catalogue');
const EMPTY = { version: 0, rows: [], asked: [] };

/** Without its history, which grows and which hardly anybody reads. */
export async function findCatalogue(placeId: string): Promise<StoredCatalogue> {
  const { data } = await catalogues()
    .where({ _id: placeId })
    .limit(1)
    .field({ version: true, rows: true, asked: true })
    .get();
  return (data[0] as unknown as StoredCatalogue | undefined) ?? { _id: placeId, ...EMPTY };
}

/** The newest last. */
export async function historyOfCatalogue(placeId: string): Promise<CatalogueChange[]> {
  const { data } = await catalogues().where({ _id: placeId }).limit(1).field({ history: true }).get();
  return (data[0] as { history?: CatalogueChange[] } | undefined)?.history ?? [];
}

/** One write: the rows as they are now, and what changed. False when somebody was faster. */
export async function replaceCatalogue(
  { _id, version }: StoredCatalogue,
  rows: readonly CatalogueRow[],
  changes: readonly CatalogueChange[],
  asked: string,
): Promise<boolean> {
  const _ = command();
  if (version === 0) {
    try {
      const first = { _id, version: 1, rows, history: changes, asked: [asked] };
      await catalogues().add({ data: first as unknown as Clause });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
  const { stats } = await catalogues()
    .where({ _id, version })
    .update({
      data: {
        version: version + 1,
        rows: _.set(rows as never),
        history: _.push({ each: [...changes], slice: -HISTORY_KEPT } as never),
        asked: _.push({ each: [asked], slice: -ASKED_KEPT } as never),
      },
    });
  return stats.updated === 1;
}
