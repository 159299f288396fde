import { refuse, type Refusal } from '@shared/error/catalogue';
import type { CatalogueChange, CatalogueRow } from '@shared/routing/catalogue';
import { findCatalogue, replaceCatalogue, type StoredCatalogue } from '../../store/routing-catalogue';
import { isRefusal } from '../handler';

export interface Changed {
  rows: CatalogueRow[];
  changes: CatalogueChange[];
}

/** Somebody else writing five times in between is not two people, but a fault. */
const RETRIES = 5;

/**
 * Changes the catalogue as it is now: one read, one conditional write, and again when somebody was faster. What was
 * asked before changes nothing a second time.
 */
export async function changeCatalogue(
  placeId: string,
  asked: string,
  make: (catalogue: StoredCatalogue) => Changed | Refusal,
): Promise<null | Refusal> {
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const catalogue = await findCatalogue(placeId);
    if (catalogue.asked.includes(asked)) return null;
    const made = make(catalogue);
    if (isRefusal(made)) return made;
    if (made.changes.length === 0) return null;
    if (await replaceCatalogue(catalogue, made.rows, made.changes, asked)) return null;
  }
  return refuse('busy', {});
}
