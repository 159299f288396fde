import { BOARD_PAGE, ITEM_PAGE } from '@shared/contract/fields';
import { statesOf } from '@shared/item/states';
import { officeScope } from '@shared/permission/roles';
import { cursorOf } from '../../../cloudfunctions/services/cursor';
import { COUNTY, LEADER, OFFICE } from '../life/people';
import { sideBySide } from '../measure/windows';
import type { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import { DEEP_PAGE } from './limits';
import type { Effort } from './run-operations';

const PAGE = 500;
const STEP = 100;

/** Where page 500 begins, as the answer to page 499 says it, and where page 2 begins: both read on, neither counts. */
export async function deepPages(cloud: RunningCloud, effort: Effort): Promise<Check[]> {
  const { id: placeId } = COUNTY.place;
  const office = { openid: OFFICE.openid, actingAs: OFFICE.membership.id };
  const leader = { openid: LEADER.openid, actingAs: LEADER.membership.id };
  const lists = [
    {
      name: 'office: ended',
      filter: { involved: officeScope(placeId), state: { $in: statesOf('ended') } },
      field: 'updatedAt',
      collection: 'items',
      rows: ITEM_PAGE,
      call: (cursor: string) => cloud.door.call(office, 'listQueue', { filter: 'ended', cursor }),
    },
    {
      name: 'public board',
      filter: { lists: `${placeId}#all` },
      field: 'publishedAt',
      collection: 'publications',
      rows: BOARD_PAGE,
      call: (cursor: string) => cloud.door.call(leader, 'listBoard', { placeId, cursor }),
    },
  ];
  const checks: Check[] = [];
  for (const { name, filter, field, collection, rows, call } of lists) {
    const cursorAfter = async (count: number): Promise<string | null> => {
      const [row] = await cloud.ask('find', {
        collection,
        filter,
        sort: [
          [field, -1],
          ['_id', -1],
        ],
        skip: count - 1,
        limit: 1,
        fields: ['_id', field],
      });
      return row ? cursorOf({ at: Number(row[field]), id: String(row._id) }) : null;
    };
    const near = await cursorAfter(rows);
    let page = PAGE;
    let far = await cursorAfter((page - 1) * rows);
    // Not every list is so long: then the deepest of its hundreds.
    while (far === null && page > STEP) {
      page -= STEP;
      far = await cursorAfter((page - 1) * rows);
    }
    if (near === null || far === null) continue;
    const subjects = [near, far].map((cursor) => ({
      call: async () => void (await call(cursor)),
      cpu: () => cloud.ask('cpu', {}),
    }));
    const [first, deep] = await sideBySide(subjects, effort);
    if (first && deep)
      checks.push({
        what: `${name}: page ${page} against the first that is read on to`,
        value: deep.p95 / first.p95,
        unit: '×',
        budget: DEEP_PAGE,
      });
  }
  return checks;
}
