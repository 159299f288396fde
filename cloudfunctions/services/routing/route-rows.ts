import type { CatalogueRow } from '@shared/routing/catalogue';
import { readRouteRows, routeSheet, type RouteRows } from '@shared/routing/catalogue-rows';
import { problemsOf } from '@shared/routing/problems';
import { problemInWords } from '@shared/wording/route-problems';
import type { StoredPlace } from '../../store/places';
import { namesOf } from './names';

// What only the page of the catalogue needs: a script of its own beside the function.

export const rowsIn = (sheet: string, { config, roster }: StoredPlace): RouteRows =>
  readRouteRows(sheet, { ...config, ...roster });

export const sheetOf = (rows: readonly CatalogueRow[], { config, roster }: StoredPlace): string =>
  routeSheet(rows, { ...config, ...roster });

/** Each in words, with the category that it belongs to. */
export function problemsIn(rows: readonly CatalogueRow[], place: StoredPlace) {
  const { config, roster } = place;
  const known = { categories: config.categories, policies: config.policies, ...roster };
  const names = namesOf(place);
  return problemsOf(rows, known).map((problem) => ({
    type: problem.type,
    categoryId: problem.categoryId,
    words: problemInWords(problem, names),
  }));
}
