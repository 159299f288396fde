import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { ownIssue } from '../../services/common-issues/own-issue';
import { countedOf } from '../../services/common-issues/voices';
import { isRefusal, type Handler } from '../../services/handler';
import { changeCommonIssue } from '../../store/common-issues';
import { commonItemsOf, dropAlike } from '../../store/common-items';
import { splitLikeness } from '../../store/likenesses';

export const splitCommonIssue: Handler<'splitCommonIssue'> = async ({ id, nos }, call) => {
  const issue = await ownIssue(id, call);
  if (isRefusal(issue)) return issue;
  const items = await commonItemsOf(nos);
  const held = items.find(({ no, parent }) => no === issue.leadNo || parent !== undefined);
  if (held) return refuse('already_there', { command: 'merge', state: held.state, at: held.createdAt });
  const after = await changeCommonIssue(id, ({ voices, state }) => {
    const left = voices.filter(({ no }) => !nos.includes(no));
    // One alone is nothing common; who says the same later finds it again.
    const goes = left.length < 2 && state === 'suggested';
    return { ...countedOf(left), ...(goes ? { state: 'gone' as const, goneAs: askedAs(call) } : {}) };
  });
  const here = items.filter(({ alike }) => alike?.issueId === id);
  await Promise.all(here.flatMap(({ _id }) => [dropAlike(_id), splitLikeness(_id)]));
  return { id, people: after?.people ?? issue.people };
};
