import { DIGEST_PAGE } from '@shared/notice/pages';
import { NO_TEMPLATE_WORDS, pushAnswerWords } from '@shared/wording/push-answers';
import { sendSubscribeMessage } from '../../platform/messages';
import type { Handler } from '../../services/handler';
import { sampleTemplate } from '../../services/notify/sample-template';
import { deploymentTemplate, ledgerOf } from '../../services/notify/template-ids';
import { ownPlace } from '../../services/places/own-place';
import { spendConsent } from '../../store/consents';

/** As WeChat knows it: a template that is not this appid's. */
const NO_TEMPLATE = 40037;

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
  const { errcode } = await sendSubscribeMessage({
    touser: openid,
    templateId: id,
    page: DIGEST_PAGE,
    data: sampleTemplate(place, template, call.now, own),
  });
  // WeChat has used up one consent; so has our ledger, where it knew of one.
  if (errcode === 0) await spendConsent(openid, ledgerOf({ template, templateId: own?.id }), 0);
  return { sent: errcode === 0, errcode, words: pushAnswerWords(errcode) };
};
