import { refuse } from '@shared/error/catalogue';
import { ownIssue } from '../../services/common-issues/own-issue';
import { isRefusal, type Handler } from '../../services/handler';
import { eachItem } from '../../services/item/each-item';
import { mergeInto } from '../../services/item/merge-into';
import { changeCommonIssue } from '../../store/common-issues';

/** The lead first: whoever is merged is told in which one it goes on. */
export const confirmCommonIssue: Handler<'confirmCommonIssue'> = async ({ id, leadNo, nos }, call) => {
  const issue = await ownIssue(id, call);
  if (isRefusal(issue)) return issue;
  const lead = issue.voices.find(({ no }) => no === (issue.leadNo ?? leadNo));
  const strange = nos.some((no) => !issue.voices.some((voice) => voice.no === no));
  if (!lead || strange) return refuse('common_issue_not_found', {});
  await changeCommonIssue(id, ({ leadNo: known }) =>
    known === undefined ? { leadNo: lead.no, leadId: lead.itemId, state: 'confirmed' } : null,
  );
  return eachItem(
    nos.filter((no) => no !== lead.no),
    call,
    (no, each) => mergeInto(no, lead.no, each),
  );
};
