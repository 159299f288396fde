import { refuse } from '@shared/error/catalogue';
import { ROUTES_PAGE } from '@shared/contract/list-routes';
import { keyText, type CatalogueRow } from '@shared/routing/catalogue';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { findCatalogue, historyOfCatalogue } from '../../store/routing-catalogue';

/** Two rows of one key differ in who wrote them. */
const rowKey = (row: CatalogueRow) => `${keyText(row)}/${row.by}`;

export const listRoutes: Handler<'listRoutes'> = async ({ categoryId, cursor }, call) => {
  const { config } = await ownPlace(call);
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
    rows: page,
    ...(after.length > page.length ? { next: page[page.length - 1]?.key } : {}),
    total: all.length,
    changes: history
      .filter((change) => change.categoryId === categoryId)
      .reverse()
      .slice(0, ROUTES_PAGE),
  };
};
