import { RESULT_CLASSES } from '../../item/kinds';
import { TRANSITIONS } from '../../item/transitions';
import { COMMAND_VERB } from '../../wording/commands';
import { SETTING_WORDS } from '../../wording/place-settings';
import type { CommandName } from '../../item/commands';
import type { PlaceConfig } from '../place';
import type { InGroup, Setting } from './setting';

export const textSettings = (config: PlaceConfig): Setting[] => [
  ...ofOffice(config),
  ...ofButtons(config),
  ...ofCategories(config),
  ...ofResults(config),
  ...ofTheme(config),
];

const line = { kind: 'line' } as const;

function ofOffice({ officeName, officePhone, workingHours, ringingHours }: PlaceConfig): Setting[] {
  const group: InGroup = { group: 'office', groupLabel: '办公室' };
  const hours = (name: 'workingHours' | 'ringingHours', key: 'from' | 'to', label: string): Setting => ({
    ...group,
    key: `${name}.${key}`,
    label,
    kind: 'clock',
    value: { workingHours, ringingHours }[name][key],
    path: [name, key],
    seen: name === 'workingHours' ? SETTING_WORDS.seenHours : SETTING_WORDS.seenRinging,
  });
  const seen = SETTING_WORDS.seenOffice;
  return [
    {
      ...group,
      ...line,
      key: 'officeName',
      label: '叫什么',
      max: 12,
      value: officeName,
      path: ['officeName'],
      seen,
    },
    {
      ...group,
      ...line,
      key: 'officePhone',
      label: '电话',
      max: 20,
      value: officePhone,
      path: ['officePhone'],
      seen,
    },
    hours('workingHours', 'from', '几点上班'),
    hours('workingHours', 'to', '几点下班'),
    hours('ringingHours', 'from', '微信提醒最早几点'),
    hours('ringingHours', 'to', '微信提醒最晚几点'),
  ];
}

/** What nobody presses has no button: the timer's, the machine's. */
const BY_ITSELF: readonly CommandName[] = [
  'expire_rating',
  'due_soon',
  'overdue',
  'promise_due',
  'recheck',
  'recount',
];

const ofButtons = ({ commandLabels }: PlaceConfig): Setting[] =>
  (Object.keys(TRANSITIONS) as CommandName[])
    .filter((name) => !BY_ITSELF.includes(name))
    .map((name) => ({
      ...line,
      key: `commandLabels.${name}`,
      group: 'commandLabels',
      groupLabel: '按钮上的字',
      label: COMMAND_VERB[name],
      help: SETTING_WORDS.buttonHelp,
      max: 10,
      mayBeEmpty: true,
      value: commandLabels[name] ?? '',
      path: ['commandLabels', name],
      seen: SETTING_WORDS.seenButtons,
    }));

const ofCategories = ({ categories }: PlaceConfig): Setting[] =>
  categories.map(({ id, label }, index) => ({
    ...line,
    key: `categories.${id}.label`,
    group: 'categories',
    groupLabel: '类别',
    label: `第 ${index + 1} 类`,
    max: 12,
    value: label,
    path: ['categories', index, 'label'],
    seen: SETTING_WORDS.seenCategories,
  }));

const ofResults = ({ resultClasses }: PlaceConfig): Setting[] =>
  RESULT_CLASSES.map((name) => ({
    ...line,
    key: `resultClasses.${name}`,
    group: 'resultClasses',
    groupLabel: '答复类别',
    label: `${name} 类`,
    max: 12,
    value: resultClasses[name],
    path: ['resultClasses', name],
    seen: SETTING_WORDS.seenResults,
  }));

function ofTheme({ pointTheme }: PlaceConfig): Setting[] {
  const at = (name: 'name' | 'ask' | 'example', label: string, max: number): Setting => ({
    ...line,
    key: `pointTheme.${name}`,
    group: 'pointTheme',
    groupLabel: '点上的码打开后怎么说',
    label,
    help: SETTING_WORDS.themeHelp,
    max,
    mayBeEmpty: true,
    value: pointTheme?.[name] ?? '',
    path: ['pointTheme', name],
    seen: SETTING_WORDS.seenTheme,
  });
  return [at('name', '叫什么', 8), at('ask', '怎么问', 30), at('example', '举个例子', 40)];
}
