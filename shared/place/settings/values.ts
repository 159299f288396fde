import * as z from 'zod';
import type { Allowance } from '../../calendar/count';
import { STAFF_STATE } from '../../wording/states';
import { allowanceWords } from '../../wording/dates';
import { SETTING_WORDS } from '../../wording/place-settings';
import { stageSchema } from '../place';
import type { Setting } from './setting';

export const allowanceText = (allowance: Allowance | undefined): string =>
  allowance === undefined ? '' : `${allowance.amount} ${allowance.unit}`;

const UNITS = ['working_day', 'day', 'month', 'hour'] as const;

function allowanceOf(text: string): Allowance | null {
  const [amount = '', word = ''] = text.split(' ');
  const unit = UNITS.find((one) => one === word);
  return /^\d{1,6}$/.test(amount) && unit !== undefined ? { amount: Number(amount), unit } : null;
}

type Read = { value: unknown } | { problem: string };

/** What was written into a form as the configuration holds it. `undefined`: it is taken out. */
export function readSetting(setting: Setting, text: string): Read {
  if (text === '' && setting.mayBeEmpty === true) return { value: undefined };
  switch (setting.kind) {
    case 'number':
      return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { problem: SETTING_WORDS.number };
    case 'allowance': {
      const allowance = allowanceOf(text);
      if (allowance === null) return { problem: SETTING_WORDS.allowance };
      const allowed = setting.units === undefined || setting.units.includes(allowance.unit);
      return allowed ? { value: allowance } : { problem: SETTING_WORDS.unit };
    }
    case 'yes_no':
      if (text !== 'yes' && text !== 'no') return { problem: SETTING_WORDS.yesNo };
      return { value: (text === 'yes') !== (setting.reversed === true) };
    case 'choice':
      return setting.choices?.some(({ value }) => value === text) === true
        ? { value: text }
        : { problem: SETTING_WORDS.choice };
    case 'steps':
      return readSteps(text);
    default:
      return { value: text.trim() };
  }
}

function readSteps(text: string): Read {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: SETTING_WORDS.steps };
  }
}

/** As it stands in the list of what was changed: `7 个工作日`, `“派单”`, `开着`. */
export function settingInWords(setting: Setting, text: string): string {
  if (text === '') return SETTING_WORDS.nothing;
  switch (setting.kind) {
    case 'allowance': {
      const allowance = allowanceOf(text);
      return allowance === null ? text : allowanceWords(allowance);
    }
    case 'yes_no':
      return text === 'yes' ? SETTING_WORDS.yes : SETTING_WORDS.no;
    case 'choice':
      return setting.choices?.find(({ value }) => value === text)?.word ?? text;
    case 'steps':
      return stepsInWords(text);
    case 'number':
    case 'clock':
      return text;
    default:
      return `“${text}”`;
  }
}

const stepsSchema = z.array(stageSchema);

function stepsInWords(text: string): string {
  const steps = stepsSchema.safeParse(JSON.parse(text));
  if (!steps.success) return text;
  return steps.data
    .map(({ label, states }) => `${label}（${states.map((state) => STAFF_STATE[state]).join('、')}）`)
    .join(' → ');
}
