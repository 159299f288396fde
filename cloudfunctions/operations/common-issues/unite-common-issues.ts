import { refuse } from '@shared/error/catalogue';
import { warmer } from '@shared/item/warmth';
import { askedAs } from '../../services/asked-as';
import { ownIssue } from '../../services/common-issues/own-issue';
import { countedOf } from '../../services/common-issues/voices';
import { isRefusal, type Handler } from '../../services/handler';
import { changeCommonIssue } from '../../store/common-issues';
import { moveAlike } from '../../store/common-items';
import { moveLikenesses } from '../../store/likenesses';

/** Items go over first: one that ends in between stands in both, and nothing that was said is in neither. */
export const uniteCommonIssues: Handler<'uniteCommonIssues'> = async ({ id, intoId }, call) => {
  if (id === intoId) return refuse('merge_into_itself', {});
  const [issue, into] = await Promise.all([ownIssue(id, call), ownIssue(intoId, call)]);
  if (isRefusal(into)) return into;
  if (isRefusal(issue)) return issue;
  if (issue.leadNo !== undefined && into.leadNo !== undefined)
    return refuse('already_there', { command: 'merge', state: 'merged', at: call.now });
  const lead = into.leadNo === undefined ? issue : into;
  const united = await changeCommonIssue(intoId, ({ voices, warmAt }) => {
    const nos = new Set(voices.map(({ no }) => no));
    const added = issue.voices.filter(({ no }) => !nos.has(no));
    return {
      ...countedOf([...voices, ...added].sort((a, b) => a.at - b.at)),
      warmAt: added.length === 0 ? warmAt : warmer(warmAt, issue.warmAt),
      ...(lead.leadNo === undefined
        ? {}
        : { leadNo: lead.leadNo, leadId: lead.leadId, state: 'confirmed' as const }),
    };
  });
  const ids = issue.voices.map(({ itemId }) => itemId);
  await Promise.all([moveAlike(ids, intoId), moveLikenesses(ids, intoId)]);
  await changeCommonIssue(id, () => ({ state: 'gone', goneAs: askedAs(call) }));
  return { id: intoId, people: united?.people ?? into.people };
};
