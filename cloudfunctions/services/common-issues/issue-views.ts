import type * as z from 'zod';
import type { commonIssueCard, commonItem } from '@shared/contract/common-issue';
import type { OutputOf } from '@shared/contract/operations';
import { textKey } from '@shared/item/event';
import { isOneOf, UNIT_ROLES } from '@shared/permission/roles';
import type { StoredCommonIssue } from '../../store/common-issues';
import { commonItemsOf, type CommonItem } from '../../store/common-items';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

/** As many as one page shows and one person reads. */
const SHOWN = 60;

const nameOf = ({ leadNo, voices }: StoredCommonIssue): string => leadNo ?? voices[0]?.no ?? '';

/** Rows of the list: what each is about is the title of its lead, or of the first that said it. */
export async function issueCards(
  issues: readonly StoredCommonIssue[],
): Promise<z.output<typeof commonIssueCard>[]> {
  const titles = new Map((await commonItemsOf(issues.map(nameOf))).map(({ no, title }) => [no, title]));
  return issues.map((issue) => ({
    id: issue._id,
    no: nameOf(issue),
    title: titles.get(nameOf(issue)) ?? '',
    people: issue.people,
    said: issue.voices.length,
    lastAt: Math.max(...issue.voices.map(({ at }) => at)),
    alarmedAt: issue.alarmedAt,
  }));
}

/** While the unit works on the reply. */
export const isWriting = (lead: Pick<CommonItem, 'state'> | undefined): boolean =>
  lead?.state === 'assigned' || lead?.state === 'in_progress';

export async function issueView(
  issue: StoredCommonIssue,
  { session }: Call,
): Promise<OutputOf<'getCommonIssue'>> {
  const unit = isOneOf(UNIT_ROLES, actingMembership(session).role);
  const nos = issue.voices.slice(-SHOWN).map(({ no }) => no);
  const rows = await commonItemsOf([
    ...new Set([...(issue.leadNo === undefined ? [] : [issue.leadNo]), ...nos]),
  ]);
  const lead = rows.find(({ no }) => no === issue.leadNo);
  const together = ({ no, parent }: CommonItem) => no === issue.leadNo || parent?.no === issue.leadNo;
  return {
    id: issue._id,
    state: issue.state === 'confirmed' ? 'confirmed' : 'suggested',
    people: issue.people,
    said: issue.voices.length,
    alarmedAt: issue.alarmedAt,
    lead: lead && { no: lead.no, state: lead.state, leadUnitName: lead.leadUnitName },
    writes: unit && isWriting(lead),
    items: rows
      .filter((row) => !unit || together(row))
      .sort((a, b) => a.createdAt - b.createdAt)
      .map((row) => itemOf(row, issue, together(row))),
  };
}

const itemOf = (
  row: CommonItem,
  issue: StoredCommonIssue,
  together: boolean,
): z.output<typeof commonItem> => ({
  no: row.no,
  title: row.title,
  text: row.texts[textKey(1, 'text')] ?? '',
  state: row.state,
  at: row.createdAt,
  merged: issue.leadNo !== undefined && together,
  because: row.alike?.because ?? [],
  personal: issue.personal?.[row.no],
});
