import { refuse } from '@shared/error/catalogue';
import { isWriting } from '../../services/common-issues/issue-views';
import { ownIssue } from '../../services/common-issues/own-issue';
import { isRefusal, type Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { changeCommonIssue } from '../../store/common-issues';
import { findById } from '../../store/items';

/** Empty words take back what was written. */
export const savePersonalWords: Handler<'savePersonalWords'> = async ({ id, words }, call) => {
  const issue = await ownIssue(id, call);
  if (isRefusal(issue)) return issue;
  const lead = issue.leadId === undefined ? null : await findById(issue.leadId);
  if (!lead || !isWriting(lead)) return refuse('personal_words_closed', {});
  if (words.some(({ no }) => !issue.voices.some((voice) => voice.no === no)))
    return refuse('common_issue_not_found', {});
  const said = words.map(({ text }) => text.trim()).filter((text) => text !== '');
  const forbidden = said.length > 0 ? await forbiddenWords(call.session.openid, said.join('\n')) : null;
  if (forbidden) return forbidden;
  const after = await changeCommonIssue(id, ({ personal = {} }) => ({
    personal: Object.fromEntries(
      Object.entries({
        ...personal,
        ...Object.fromEntries(words.map(({ no, text }) => [no, text.trim()])),
      }).filter(([, text]) => text !== ''),
    ),
    personalAt: call.now,
  }));
  return { id, written: Object.keys(after?.personal ?? {}).length };
};
