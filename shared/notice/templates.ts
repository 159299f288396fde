import { dayOf, timeOf } from '../common/shanghai';
import type { NoticeCode, Recipient } from './codes';
import { fit, fitCharacters, fitPhrase, withoutPersons } from './fit';
import type { NoticeData } from './notice-data';
import { TEMPLATE_KEYS, type Meaning, type OwnTemplate, type TemplateKey } from './template-keys';
import { renderNotice, type RenderedNotice } from './texts';

/** WeChat's key of a field begins with its type, which sets what it accepts. */
type FieldKey = `${'thing' | 'phrase' | 'character_string' | 'time' | 'date'}${number}`;

type FieldValue = (text: RenderedNotice, data: NoticeData) => string;

export interface TemplateField {
  shows: Meaning;
  label: string;
  value: FieldValue;
}

/** Each is applied for in the console with these keys; the id it gets is the deployment's, or a place's own (`OwnTemplate`). */
export interface Template {
  audience: 'resident' | 'staff';
  title: string;
  /** Raised when keys or meanings change, stored with each push. */
  version: number;
  fields: Record<FieldKey, TemplateField>;
}

const THING_MAX = 20;

const title: TemplateField = {
  shows: 'title',
  label: '事项',
  value: (_text, data) => fit(withoutPersons(data.title), THING_MAX),
};
const phrase: TemplateField = { shows: 'phrase', label: '状态', value: (text) => fitPhrase(text.phrase) };
const number: TemplateField = {
  shows: 'number',
  label: '编号',
  value: (_text, data) => fitCharacters(data.no),
};
const remark: TemplateField = { shows: 'remark', label: '说明', value: (text) => fit(text.thing, THING_MAX) };
const moment: TemplateField = {
  shows: 'moment',
  label: '时间',
  value: (_text, data) => momentField(data.at),
};
const due: TemplateField = {
  shows: 'due',
  label: '期限',
  value: (_text, data) => dateField(data.dueAt ?? data.at),
};
const place: TemplateField = {
  shows: 'place',
  label: '地方',
  value: (_text, data) => fit(data.placeName, THING_MAX),
};

export const TEMPLATES: Record<TemplateKey, Template> = {
  progress: {
    audience: 'resident',
    title: '事项进度提醒',
    version: 1,
    fields: { thing1: title, phrase2: phrase, character_string3: number, time4: moment, thing5: remark },
  },
  answer: {
    audience: 'resident',
    title: '答复与评价提醒',
    version: 1,
    fields: { thing1: title, phrase2: phrase, character_string3: number, time4: moment, thing5: remark },
  },
  supplement: {
    audience: 'resident',
    title: '补充材料提醒',
    version: 1,
    fields: { thing1: title, character_string2: number, thing3: remark, time4: moment },
  },
  task: {
    audience: 'staff',
    title: '新任务提醒',
    version: 1,
    fields: { thing1: title, phrase2: phrase, character_string3: number, thing4: remark, time5: moment },
  },
  due: {
    audience: 'staff',
    title: '催办与临期提醒',
    version: 1,
    fields: { thing1: title, phrase2: phrase, character_string3: number, thing4: remark, date5: due },
  },
  digest: {
    audience: 'staff',
    title: '每日汇总提醒',
    version: 1,
    fields: { thing1: place, thing2: remark, time3: moment },
  },
};

const TO_RESIDENT: Partial<Record<NoticeCode, TemplateKey>> = {
  N07: 'answer',
  N08: 'supplement',
  N10: 'answer',
  N24: 'answer',
};

const TO_STAFF: Partial<Record<NoticeCode, TemplateKey>> = {
  N23: 'digest',
  N24: 'due',
  N26: 'due',
  N27: 'due',
  N30: 'digest',
  N31: 'digest',
  N33: 'digest',
  N34: 'digest',
  N35: 'digest',
};

/** Declining shares a template with admission, so that the unit which priority 2 leaves there is not left for nothing. */
export function templateOf(code: NoticeCode, to: Recipient): TemplateKey {
  return to === 'submitter' ? (TO_RESIDENT[code] ?? 'progress') : (TO_STAFF[code] ?? 'task');
}

export const templatesFor = (audience: Template['audience']): TemplateKey[] =>
  TEMPLATE_KEYS.filter((key) => TEMPLATES[key].audience === audience);

export type TemplateData = Record<string, { value: string }>;

/** The fields of `subscribeMessage.send`, each within the limits of its type: a field out of them is refused (47003). */
export function templateData(code: NoticeCode, data: NoticeData, own?: OwnTemplate): TemplateData {
  return fillTemplate(templateOf(code, data.to), renderNotice(code, data), data, own);
}

export function fillTemplate(
  key: TemplateKey,
  text: RenderedNotice,
  data: NoticeData,
  own?: OwnTemplate,
): TemplateData {
  return Object.fromEntries(
    Object.entries(TEMPLATES[key].fields).flatMap(([usual, { shows, value }]) => {
      const field = own === undefined ? usual : own.keys[shows];
      return field === undefined ? [] : [[field, { value: value(text, data) || '无' }]];
    }),
  );
}

/** `2026年10月12日 09:30`: WeChat's `time`. */
function momentField(at: number): string {
  return `${dateField(at)} ${timeOf(at)}`;
}

/** `2026年10月12日`: WeChat's `date`. */
function dateField(at: number): string {
  const [year, month, date] = dayOf(at).split('-');
  return `${year}年${month}月${date}日`;
}
