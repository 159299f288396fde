import { ruleOf } from '@shared/notice/codes';
import { TEMPLATE_KEYS } from '@shared/notice/template-keys';
import { TEMPLATES, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import type { Handler } from '../../services/handler';
import { sampleCases, sampleTemplate } from '../../services/notify/sample-template';
import { deploymentTemplate, ownTemplate, templateIdOf } from '../../services/notify/template-ids';
import { wordsAdded } from '../../services/notify/words-added';
import { ownPlace } from '../../services/places/own-place';

export const previewNotices: Handler<'previewNotices'> = async (_input, call) => {
  const place = await ownPlace(call);
  return {
    notices: sampleCases(place, call.now).map(({ code, to, situation, data }) => {
      const added = wordsAdded(place, code, to);
      const { version, title, body } = renderNotice(code, data, added);
      const { delivery, priority } = ruleOf(code);
      return {
        code,
        to,
        situation,
        title,
        body,
        added,
        version,
        delivery,
        priority,
        template: templateOf(code, to),
      };
    }),
    templates: TEMPLATE_KEYS.map((key) => {
      const { title, audience, version, fields } = TEMPLATES[key];
      const filled = sampleTemplate(place, key, call.now);
      const own = ownTemplate(place, key);
      return {
        key,
        title,
        audience,
        version,
        registered: templateIdOf(key, place) !== undefined,
        usualId: deploymentTemplate(key),
        fields: Object.entries(fields).map(([usual, { shows, label }]) => ({
          name: own === undefined ? usual : (own.keys[shows] ?? ''),
          shows,
          label,
          value: filled[usual]?.value ?? '',
        })),
      };
    }),
  };
};
