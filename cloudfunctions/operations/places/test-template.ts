import { DIGEST_PAGE } from '@shared/notice/pages';
import { NO_TEMPLATE_WORDS, NOT_KNOWN_WORDS, pushAnswerWords } from '@shared/wording/push-answers';
import { derivedId } from '../../services/fingerprint';
import { sendSubscribeMessage } from '../../platform/messages';
import type { Handler } from '../../services/handler';
import { sampleTemplate } from '../../services/notify/sample-template';
import { deploymentTemplate, ledgerOf } from '../../services/notify/template-ids';
import { ownPlace } from '../../services/places/own-place';
import { spendConsent } from '../../store/consents';
import { keepOutcome, tryOnce } from '../../store/tried-once';

/** As WeChat knows it: a template that is not this appid's. */
const NO_TEMPLATE = 40037;
const NOT_KNOWN = -1;

export const testTemplate: Handler<'testTemplate'> = async ({ template, templateId, keys }, call) => {
  const place = await ownPlace(call);
  const own =
    templateId === ''
      ? undefined
      : {
          id: templateId,
          keys: Object.fromEntries(
            keys.flatMap(({ shows, field }) => (field === '' ? [] : [[shows, field]])),
          ),
        };
  const id = own?.id ?? deploymentTemplate(template);
  if (id === undefined) return { sent: false, errcode: NO_TEMPLATE, words: NO_TEMPLATE_WORDS };
  const { openid } = call.session;
  const once = derivedId('template_test', openid, call.key);
  const { first, errcode: known } = await tryOnce(once, call.now);
  if (!first) return answerOf(known);
  const { errcode } = await sendSubscribeMessage({
    touser: openid,
    templateId: id,
    page: DIGEST_PAGE,
    data: sampleTemplate(place, template, call.now, own),
  });
  // WeChat has used up one consent; so has our ledger, where it knew of one.
  if (errcode === 0) await spendConsent(openid, ledgerOf({ template, templateId: own?.id }), 0);
  await keepOutcome(once, errcode);
  return answerOf(errcode);
};

/** @param errcode absent: the first of the same request has not come back, or never will */
const answerOf = (errcode: number | undefined) =>
  errcode === undefined
    ? { sent: false, errcode: NOT_KNOWN, words: NOT_KNOWN_WORDS }
    : { sent: errcode === 0, errcode, words: pushAnswerWords(errcode) };
