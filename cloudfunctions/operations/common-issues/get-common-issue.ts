import { refuse } from '@shared/error/catalogue';
import { issueView } from '../../services/common-issues/issue-views';
import { ownIssue } from '../../services/common-issues/own-issue';
import { isRefusal, type Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { findByNo } from '../../store/items';

export const getCommonIssue: Handler<'getCommonIssue'> = async ({ no }, call) => {
  const item = await findByNo(no, { placeId: actingMembership(call.session).placeId });
  if (!item?.alike) return refuse('common_issue_not_found', {});
  const issue = await ownIssue(item.alike.issueId, call);
  return isRefusal(issue) ? issue : issueView(issue, call);
};
