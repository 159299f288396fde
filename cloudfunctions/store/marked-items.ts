import type { Quarter } from '@shared/common/quarter';
import type { Item } from '@shared/item/item';
import { keyIssueList, sessionList } from '@shared/item/marked-lists';
import { collection, command } from '../platform/database';

/** What a report counts of an item: it is as many rows as stations choose, or as deputies suggest, and no more. */
export type ReportedRow = Pick<Item, 'stationId' | 'state' | 'rating' | 'verification' | 'answer'>;

/** Twice as many stations, or suggestions of one meeting, as a county has. */
const ROWS_MAX = 1000;

async function rowsIn(list: string): Promise<ReportedRow[]> {
  const { data } = await collection('items')
    .where({ lists: list })
    .orderBy('orderAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(ROWS_MAX)
    .field({
      stationId: true,
      state: true,
      'rating.resolved': true,
      'verification.solved': true,
      'answer.at': true,
      orderAt: true,
    })
    .get();
  return data as unknown as ReportedRow[];
}

export const keyIssueRows = (scope: string, quarter: Quarter) =>
  rowsIn(keyIssueList(scope, quarter, 'chosen'));

export const suggestionRows = (placeId: string, sessionId: string) =>
  rowsIn(sessionList(placeId, sessionId, 'brought'));

/** Which of these are key issues of that quarter. */
export async function areKeyIssues(ids: readonly string[], quarter: Quarter): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { data } = await collection('items')
    .where({ _id: command().in([...ids]) })
    .limit(ids.length)
    .field({ keyIssueOf: true })
    .get();
  const chosen = data.filter(({ keyIssueOf }) => (keyIssueOf as string[] | undefined)?.includes(quarter));
  return new Set(chosen.map(({ _id }) => String(_id)));
}
