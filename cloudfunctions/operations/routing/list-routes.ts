import { refuse } from '@shared/error/catalogue';
import { ROUTES_PAGE } from '@shared/contract/list-routes';
import type { OutputOf } from '@shared/contract/operations';
import { keyText, type CatalogueRow } from '@shared/routing/catalogue';
import { MEASURED_AT_LEAST } from '@shared/routing/mode';
import { changeInWords, rowWords } from '@shared/wording/routing';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { categoryViews } from '../../services/routing/category-views';
import { namesOf } from '../../services/routing/names';
import type { StoredPlace } from '../../store/places';
import { findCatalogue, historyOfCatalogue } from '../../store/routing-catalogue';
import { measuresOf } from '../../store/routing-measures';

/** Two rows of one key differ in who wrote them. */
const rowKey = (row: CatalogueRow) => `${keyText(row)}/${row.by}`;

export const listRoutes: Handler<'listRoutes'> = async ({ categoryId, cursor }, call) => {
  const place = await ownPlace(call);
  const { config, roster } = place;
  const names = namesOf(place);
  if (!config.categories.some(({ id }) => id === categoryId))
    return refuse('category_unknown', { categoryId });
  const first = cursor === undefined;
  const [{ rows }, history, measures] = await Promise.all([
    findCatalogue(config.id),
    first ? historyOfCatalogue(config.id) : [],
    first ? measuresOf(config.id) : null,
  ]);
  const all = rows
    .filter((row) => row.categoryId === categoryId)
    .map((row) => ({ ...row, key: rowKey(row) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const after = all.filter(({ key }) => first || key > cursor);
  const page = after.slice(0, ROUTES_PAGE);
  return {
    rows: page.map((row) => ({ ...row, words: rowWords(row, names) })),
    ...(after.length > page.length ? { next: page[page.length - 1]?.key } : {}),
    total: all.length,
    changes: history
      .filter((change) => change.categoryId === categoryId)
      .reverse()
      .slice(0, ROUTES_PAGE)
      .map((change) => ({ ...change, words: changeInWords(change, names) })),
    areas: roster.areas.map(({ id, name }) => ({ id, name })),
    about: measures ? await aboutCategory(categoryId, place, rows, measures) : undefined,
  };
};

async function aboutCategory(
  categoryId: string,
  place: StoredPlace,
  rows: readonly CatalogueRow[],
  measures: Awaited<ReturnType<typeof measuresOf>>,
): Promise<OutputOf<'listRoutes'>['about']> {
  const category = categoryViews(place, rows, measures).find(({ id }) => id === categoryId);
  const { problemsIn } = await import('../../services/routing/route-rows');
  const problems = problemsIn(rows, place).filter((problem) => problem.categoryId === categoryId);
  return category && { category, problems, measuredAtLeast: MEASURED_AT_LEAST };
}
