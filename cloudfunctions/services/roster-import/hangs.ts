import { deputyScope, stationScope, unitScope } from '@shared/permission/roles';
import { listKey } from '@shared/item/lists';
import { OPEN_STATES } from '@shared/item/states';
import type { RosterChange } from '@shared/roster-import/diff';
import type { RosterIssue, RosterState } from '@shared/roster-import/roster';
import type { PlaceConfig } from '@shared/place/place';
import { called, namesFor } from '@shared/roster-import/names';
import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';
import { itemsHeldBy, itemsInList, itemsInvolving, type ItemRow } from '../../store/item-lists';

const NUMBERS_TOLD = 3;
/** Further back nobody looks: who has so much in other hands has something in their own, too. */
const PAGES_LOOKED = 5;

/** What hangs on whoever would be gone, and keeps them: open items, staff, rows of the catalogue. */
export async function hangsOn(
  placeId: string,
  { changes, after, config }: { changes: readonly RosterChange[]; after: RosterState; config: PlaceConfig },
): Promise<RosterIssue[]> {
  const { categories } = namesFor(config, after);
  const issues: RosterIssue[] = [];
  for (const { sheet, id, name, kind } of changes) {
    if (kind !== 'gone') continue;
    const told = (problem: string) => issues.push({ sheet: SHEET_TITLE[sheet], problem });
    const open = await openItemsOf(placeId, { sheet, id, name });
    if (open.rows.length > 0) {
      const count = open.total === undefined ? `${open.rows.length} 多` : String(open.total);
      told(
        WORDS.hasOpenItems(
          name,
          count,
          open.rows.slice(0, NUMBERS_TOLD).map(({ no }) => no),
        ),
      );
    }
    const people = after.seats.filter(({ unitId, stationId }) =>
      sheet === 'units' ? unitId === id : sheet === 'stations' && stationId === id,
    );
    if (people.length > 0)
      told(
        WORDS.hasStaff(
          name,
          people.map((seat) => seat.name),
        ),
      );
    const routes = after.routes.filter((route) =>
      sheet === 'units'
        ? route.unitId === id || route.coHandlerIds.includes(id)
        : sheet === 'areas' && route.areaId === id,
    );
    if (routes.length > 0)
      told(
        WORDS.inCatalogue(
          name,
          routes.map(({ categoryId }) => called(categoryId, categories)),
        ),
      );
  }
  return issues;
}

interface Open {
  rows: Pick<ItemRow, 'no'>[];
  total?: number;
}

async function openItemsOf(
  placeId: string,
  { sheet, id, name }: Pick<RosterChange, 'sheet' | 'id' | 'name'>,
): Promise<Open> {
  if (sheet === 'stations') return itemsHeldBy(stationScope(placeId, id), null);
  if (sheet === 'deputies' || sheet === 'delegates') return itemsHeldBy(deputyScope(placeId, id), null);
  if (sheet !== 'units') return { rows: [] };
  const scope = unitScope(placeId, id);
  const held = await itemsHeldBy(scope, null);
  if (held.rows.length > 0) return held;
  const helping = await itemsInList(listKey(scope, 'co'), null);
  return helping.rows.length > 0 ? helping : ledBy(scope, name);
}

/** What a unit answers for and others hold just now: its reply is looked at, somebody is asked. */
async function ledBy(scope: string, name: string): Promise<Open> {
  let after: { at: number; id: string } | null = null;
  for (let page = 0; page < PAGES_LOOKED; page += 1) {
    const { rows }: { rows: ItemRow[] } = await itemsInvolving(scope, OPEN_STATES, after);
    const own = rows.filter(({ leadUnitName }) => leadUnitName === name);
    if (own.length > 0) return { rows: own, total: own.length };
    const last = rows[rows.length - 1];
    if (last?.updatedAt === undefined) break;
    after = { at: last.updatedAt, id: last._id };
  }
  return { rows: [], total: 0 };
}
