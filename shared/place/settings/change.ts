import { SETTING_WORDS } from '../../wording/place-settings';
import { TEMPLATE_KEYS } from '../../notice/template-keys';
import type { PlaceConfig } from '../place';
import { usualKeys } from './notices';
import { allSettings } from './sections';
import type { Setting } from './setting';
import { readSetting, settingInWords } from './values';

export interface Edit {
  key: string;
  value: string;
}

/** What a form got wrong: beside which field, and in words. */
export interface SettingProblem {
  key: string;
  where: string;
  problem: string;
}

export interface Edited {
  config: PlaceConfig;
  problems: SettingProblem[];
}

/** The configuration with these values in it. What it comes to is checked like a file of `places/`, by the caller. */
export function edited(config: PlaceConfig, edits: readonly Edit[]): Edited {
  const known = new Map(allSettings(config).map((setting) => [setting.key, setting]));
  const next = withEveryTemplate(structuredClone(config));
  const problems = edits.flatMap(({ key, value }): SettingProblem[] => {
    const setting = known.get(key);
    if (!setting) return [{ key, where: key, problem: SETTING_WORDS.unknown }];
    const read = readSetting(setting, value);
    if ('problem' in read) return [{ key, where: nameOf(setting), problem: read.problem }];
    writeAt(next, setting.path, read.value);
    return [];
  });
  return { config: tidied(next), problems };
}

/** `一般事项 7 个工作日，多久答复` */
export const nameOf = ({ groupLabel, label }: Setting): string => `${groupLabel}，${label}`;

/** What is other than it was, setting by setting, in words. */
export function changesInWords(
  before: PlaceConfig,
  after: PlaceConfig,
): { setting: Setting; words: string }[] {
  const now = new Map(allSettings(after).map((setting) => [setting.key, setting]));
  return allSettings(before).flatMap((setting) => {
    const next = now.get(setting.key);
    if (next === undefined || next.value === setting.value) return [];
    const [old, fresh] = [settingInWords(setting, setting.value), settingInWords(setting, next.value)];
    return [{ setting: next, words: SETTING_WORDS.changed(nameOf(setting), old, fresh) }];
  });
}

/** What would have to be written to make `now` what `then` was: settings that both have. */
export function editsBackTo(then: PlaceConfig, now: PlaceConfig): Edit[] {
  const before = new Map(allSettings(then).map(({ key, value }) => [key, value]));
  return allSettings(now).flatMap(({ key, value }) => {
    const old = before.get(key);
    return old === undefined || old === value ? [] : [{ key, value: old }];
  });
}

/** Which setting a fault of the whole place lies in. */
export function settingAt(config: PlaceConfig, path: readonly PropertyKey[]): Setting | undefined {
  const [part, ...within] = path;
  if (part !== 'place') return undefined;
  const settings = allSettings(config);
  const lies = ({ path: at }: Setting) =>
    at.every((key, depth) => depth >= within.length || within[depth] === key);
  return settings.find(lies);
}

function withEveryTemplate(config: PlaceConfig): PlaceConfig {
  const templates = Object.fromEntries(
    TEMPLATE_KEYS.map((key) => [key, config.templates[key] ?? { id: '', keys: usualKeys(key) }]),
  );
  return { ...config, templates };
}

function writeAt(root: object, path: readonly (string | number)[], value: unknown): void {
  const [last] = path.slice(-1);
  if (last === undefined) return;
  let at = root as Record<PropertyKey, unknown>;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<PropertyKey, unknown>;
  }
  if (value === undefined && !Array.isArray(at)) Reflect.deleteProperty(at, last);
  else at[last] = value;
}

/** Nothing is left of what was emptied. */
function tidied(config: PlaceConfig): PlaceConfig {
  const { pointTheme, ...rest } = config;
  const templates = Object.fromEntries(
    TEMPLATE_KEYS.flatMap((key) => {
      const own = config.templates[key];
      return own === undefined || own.id === undefined || own.id === '' ? [] : [[key, own]];
    }),
  );
  return {
    ...rest,
    ...(pointTheme === undefined || Object.keys(pointTheme).length === 0 ? {} : { pointTheme }),
    templates,
    policies: config.policies.map((policy) => ({
      ...policy,
      // Holes of reminders that were taken out; the earliest first, as the clock reads them.
      reminders: policy.reminders
        .filter((reminder) => reminder !== undefined)
        .sort((one, other) => days(other) - days(one)),
    })),
  };
}

/** A week has five working days. */
const days = ({ amount, unit }: { amount: number; unit: string }) =>
  unit === 'day' ? amount : (amount * 7) / 5;
