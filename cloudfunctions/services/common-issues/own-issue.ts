import { refuse, type Refusal } from '@shared/error/catalogue';
import { isOneOf, UNIT_ROLES } from '@shared/permission/roles';
import { askedAs } from '../asked-as';
import { findCommonIssue, type StoredCommonIssue } from '../../store/common-issues';
import { findById } from '../../store/items';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

/**
 * Of the office's place, or led by the unit. To anybody else it does not exist.
 * One that is gone is there for the request by which it went.
 */
export async function ownIssue(id: string, call: Call): Promise<StoredCommonIssue | Refusal> {
  const issue = await findCommonIssue(id);
  const hat = actingMembership(call.session);
  const isThere = issue?.state !== 'gone' || issue.goneAs === askedAs(call);
  const here = issue?.placeId === hat.placeId && isThere ? issue : null;
  if (!here) return refuse('common_issue_not_found', {});
  if (!isOneOf(UNIT_ROLES, hat.role)) return here;
  const lead = here.leadId === undefined ? null : await findById(here.leadId);
  return lead && lead.leadUnitId === hat.unitId ? here : refuse('common_issue_not_found', {});
}
