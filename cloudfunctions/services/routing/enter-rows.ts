import { refuse, type Refusal } from '@shared/error/catalogue';
import {
  newestOf,
  targetOf,
  withOffice,
  type CatalogueChange,
  type CatalogueKey,
  type CatalogueRow,
  type CatalogueTarget,
  type Since,
} from '@shared/routing/catalogue';
import { canonicalJson } from '../fingerprint';
import type { Changed } from './change-catalogue';

/** Fifteen categories in thirty areas: one document bears many times as much. */
const ROWS_MAX = 600;

export interface Wanted {
  key: CatalogueKey;
  /** Null takes it away. */
  target: CatalogueTarget | null;
}

/** What of this is new: a row of the office that says the same already is left as it is. */
export const isNew = ({ key, target }: Wanted, rows: readonly CatalogueRow[]): boolean => {
  const before = newestOf(key, rows);
  if (!before || target === null) return before !== undefined || target !== null;
  return before.by === 'ruling' || canonicalJson(targetOf(before)) !== canonicalJson(target);
};

/** The catalogue with what the office wants of it, and a line of history for each that is new. */
export function entered(
  rows: readonly CatalogueRow[],
  wanted: readonly Wanted[],
  since: Since,
): Changed | Refusal {
  let next = [...rows];
  const changes: CatalogueChange[] = [];
  for (const one of wanted) {
    if (!isNew(one, next)) continue;
    const before = newestOf(one.key, next);
    next = withOffice(next, one.key, one.target, since);
    changes.push({
      ...one.key,
      by: 'office',
      since,
      before: before ? targetOf(before) : null,
      after: one.target,
    });
  }
  return next.length > ROWS_MAX ? refuse('catalogue_full', { maximum: ROWS_MAX }) : { rows: next, changes };
}
