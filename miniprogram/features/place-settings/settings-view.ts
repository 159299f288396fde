import type { OutputOf } from '@shared/contract/operations';
import { SETTING_SECTIONS, type SettingSection } from '@shared/place/settings/setting';
import type { IconName } from '@/components/ui/icon-name';

export type Settings = OutputOf<'getPlaceSettings'>;
export type Setting = Settings['settings'][number];
export type Preview = OutputOf<'previewPlaceSettings'>;
export type Problem = Preview['problems'][number];

/** What was typed and is not saved yet, by key. */
export type Edits = Readonly<Record<string, string>>;

export const SECTION: Record<SettingSection, { word: string; about: string; icon: IconName }> = {
  stages: { word: '步骤', about: '一件事走几步，每一步叫什么', icon: 'way' },
  deadlines: { word: '期限', about: '多久答复、能不能延、几时提醒', icon: 'clock' },
  texts: { word: '文字', about: '办公室、按钮、类别、答复类别', icon: 'pen' },
  notices: { word: '消息', about: '微信模板、每条消息补一句', icon: 'bell' },
  switches: { word: '开关', about: '公示、排名，谁都看得到的', icon: 'eye' },
};

export const sectionOf = (word: string | undefined): SettingSection =>
  SETTING_SECTIONS.find((section) => section === word) ?? 'stages';

export interface Group {
  id: string;
  label: string;
  settings: readonly Setting[];
}

export function groupsOf(settings: readonly Setting[]): Group[] {
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) groups.set(setting.group, [...(groups.get(setting.group) ?? []), setting]);
  return [...groups].map(([id, all]) => ({ id, label: all[0]?.groupLabel ?? '', settings: all }));
}

/** What is written in a form now. */
export const valueIn = (edits: Edits, { key, value }: Setting): string => edits[key] ?? value;

/** Only what is other than it was: typed back is not changed. */
export const changedIn = (settings: readonly Setting[], edits: Edits): { key: string; value: string }[] =>
  settings.flatMap((setting) => {
    const value = valueIn(edits, setting);
    return value === setting.value ? [] : [{ key: setting.key, value }];
  });

const SHOWN = 3;

/** `答复 7 个工作日，再办 15 天`: so much of a drawer that one knows whether to open it. */
export function groupInWords({ settings }: Group): string {
  const told = settings.filter(({ value, kind }) => value !== '' && kind !== 'field_key');
  if (told.length === 0) return settings.length === 0 ? '' : '没有另外写';
  const [first] = told;
  if (settings.length === 1 && first !== undefined)
    return first.kind === 'yes_no' ? first.label : first.words;
  return told
    .filter(({ kind, words, groupLabel }) => kind !== 'yes_no' && words !== `“${groupLabel}”`)
    .slice(0, SHOWN)
    .map(({ label, words }) => `${label} ${words}`)
    .join('，');
}

/** On the right of a drawer: what stands out about it. */
export function groupNote({ settings }: Group, edits: Edits): string | undefined {
  if (changedIn(settings, edits).length > 0) return '改了，没存';
  if (settings.some(({ toConfirm }) => toConfirm === true)) return '待确认';
  const [first] = settings;
  if (settings.length === 1 && first?.kind === 'yes_no') return first.value === 'yes' ? '开着' : '关着';
  return undefined;
}
