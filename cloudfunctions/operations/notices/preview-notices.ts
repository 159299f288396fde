import { noticeCases, type NoticeCase } from '@shared/notice/cases';
import { ruleOf } from '@shared/notice/codes';
import { digestData } from '@shared/notice/digest';
import {
  TEMPLATE_KEYS,
  TEMPLATES,
  templateData,
  templateOf,
  type TemplateKey,
} from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import type { Handler } from '../../services/handler';
import { SAMPLE_REASON, sampleFacts } from '../../services/notify/sample-facts';
import { templateIdOf } from '../../services/notify/template-ids';
import { ownPlace } from '../../services/places/own-place';

/** The notice that shows best what a template is for. */
const SHOWN: Record<TemplateKey, NoticeCase['code']> = {
  progress: 'N06',
  answer: 'N07',
  supplement: 'N08',
  task: 'N14',
  due: 'N26',
  digest: 'N31',
};

export const previewNotices: Handler<'previewNotices'> = async (_input, call) => {
  const place = await ownPlace(call);
  const facts = sampleFacts(place, call.now);
  const cases = noticeCases(facts).map((one) => ({
    ...one,
    data: { ...one.data, reasonWord: SAMPLE_REASON[one.code] },
  }));
  const fieldsOf = (key: TemplateKey) => {
    const shown = cases.find(({ code, to }) => code === SHOWN[key] && templateOf(code, to) === key);
    if (!shown || key === 'digest')
      return digestData({ overdue: 2, dueSoon: 4, calls: 3 }, { ...facts, to: 'station' });
    return templateData(shown.code, shown.data);
  };
  return {
    notices: cases.map(({ code, to, situation, data }) => {
      const { version, title, body } = renderNotice(code, data);
      const { delivery, priority } = ruleOf(code);
      return {
        code,
        to,
        situation,
        title,
        body,
        version,
        delivery,
        priority,
        template: templateOf(code, to),
      };
    }),
    templates: TEMPLATE_KEYS.map((key) => {
      const { title, audience, version, fields } = TEMPLATES[key];
      const filled = fieldsOf(key);
      return {
        key,
        title,
        audience,
        version,
        registered: templateIdOf(key) !== undefined,
        fields: Object.entries(fields).map(([name, { label }]) => ({
          name,
          label,
          value: filled[name]?.value ?? '',
        })),
      };
    }),
  };
};
