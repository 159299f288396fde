import { NOTICE_CODES, ruleOf } from '../../notice/codes';
import { TEMPLATE_KEYS, type TemplateKey } from '../../notice/template-keys';
import { TEMPLATES } from '../../notice/templates';
import { NOTICE_WORD, SETTING_WORDS } from '../../wording/place-settings';
import type { PlaceConfig } from '../place';
import type { InGroup, Setting } from './setting';

export const noticeSettings = (config: PlaceConfig): Setting[] => [
  ...TEMPLATE_KEYS.flatMap((key) => ofTemplate(key, config)),
  ...ofWords(config),
];

/** As the product's own template has it, which most places apply for: what each field shows, by meaning. */
export const usualKeys = (key: TemplateKey) =>
  Object.fromEntries(Object.entries(TEMPLATES[key].fields).map(([field, { shows }]) => [shows, field]));

function ofTemplate(key: TemplateKey, { templates }: PlaceConfig): Setting[] {
  const { title, fields } = TEMPLATES[key];
  const group: InGroup = { group: `templates.${key}`, groupLabel: title };
  const own = templates[key];
  const seen = SETTING_WORDS.seenPush;
  return [
    {
      ...group,
      key: `templates.${key}.id`,
      label: '模板 ID',
      help: SETTING_WORDS.templateIdHelp,
      kind: 'line',
      max: 64,
      mayBeEmpty: true,
      value: own?.id ?? '',
      path: ['templates', key, 'id'],
      seen,
    },
    ...Object.entries(fields).map(([usual, { shows, label }]): Setting => ({
      ...group,
      key: `templates.${key}.${shows}`,
      label: `“${label}”在哪一格`,
      help: SETTING_WORDS.templateKeyHelp,
      kind: 'field_key',
      max: 20,
      mayBeEmpty: true,
      value: own === undefined ? usual : (own.keys[shows] ?? ''),
      path: ['templates', key, 'keys', shows],
      seen,
    })),
  ];
}

const ofWords = ({ noticeWords }: PlaceConfig): Setting[] =>
  NOTICE_CODES.filter((code) => ruleOf(code).to.includes('submitter')).map((code) => ({
    key: `noticeWords.${code}`,
    group: `noticeWords.${code}`,
    groupLabel: NOTICE_WORD[code] ?? code,
    label: '最后补一句',
    help: SETTING_WORDS.addedHelp,
    kind: 'line',
    max: 40,
    mayBeEmpty: true,
    value: noticeWords[code] ?? '',
    path: ['noticeWords', code],
  }));
