import type { AllowanceUnit } from '../../calendar/count';

export const SETTING_SECTIONS = ['stages', 'deadlines', 'texts', 'notices', 'switches'] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

export const SETTING_KINDS = [
  'line',
  'number',
  'allowance',
  'clock',
  'choice',
  'yes_no',
  'steps',
  'field_key',
] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** One thing of a place that its administrator may change on a screen, as a form shows it. */
export interface Setting {
  /** `policies.std.reply`: by ids, so that it means the same in every version. */
  key: string;
  /** What lies together in one drawer: `policies.std`. */
  group: string;
  groupLabel: string;
  label: string;
  help?: string;
  kind: SettingKind;
  /** As it is written down and sent: `7 working_day`, `08:30`, `yes`, JSON for steps; empty: nothing is set. */
  value: string;
  mayBeEmpty?: boolean;
  /** Longest text. */
  max?: number;
  units?: readonly AllowanceUnit[];
  choices?: readonly { value: string; word: string }[];
  /** A number that no report gives: somebody of the place has to say that it is right. */
  toConfirm?: boolean;
  /** Where people meet it, for “what this will touch”. */
  seen?: string;
  /** Where in the configuration it stands. */
  path: readonly (string | number)[];
  /** `yes` is written down as false. */
  reversed?: boolean;
}

/** What is the same for all settings of a drawer. */
export type InGroup = Pick<Setting, 'group' | 'groupLabel'>;
