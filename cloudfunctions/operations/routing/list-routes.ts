import { refuse } from '@shared/error/catalogue';
import { ROUTES_PAGE } from '@shared/contract/list-routes';
import { keyText, type CatalogueRow } from '@shared/routing/catalogue';
import { changeInWords, rowWords } from '@shared/wording/routing';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { namesOf } from '../../services/routing/names';
import { findCatalogue, historyOfCatalogue } from '../../store/routing-catalogue';

/** Two rows of one key differ in who wrote them. */
const rowKey = (row: CatalogueRow) => `${keyText(row)}/${row.by}`;

export const listRoutes: Handler<'listRoutes'> = async ({ categoryId, cursor }, call) => {
  const place = await ownPlace(call);
  const { config, roster } = place;
  const names = namesOf(place);
  if (!config.categories.some(({ id }) => id === categoryId))
    return refuse('category_unknown', { categoryId });
  const first = cursor === undefined;
  const [{ rows }, history] = await Promise.all([
    findCatalogue(config.id),
    first ? historyOfCatalogue(config.id) : [],
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
  };
};
