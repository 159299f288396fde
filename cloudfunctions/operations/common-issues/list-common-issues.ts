import { PAGE_SIZE } from '@shared/contract/fields';
import { issueCards } from '../../services/common-issues/issue-views';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { commonIssueRows } from '../../store/common-issues';

export const listCommonIssues: Handler<'listCommonIssues'> = async ({ state, cursor }, { session }) => {
  const rows = await commonIssueRows(actingMembership(session).placeId, state, readCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  return {
    issues: await issueCards(shown),
    next: rows.length > PAGE_SIZE && last ? cursorOf({ at: last.warmAt, id: last._id }) : undefined,
  };
};
