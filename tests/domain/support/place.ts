import type { Calendar } from '@shared/calendar/calendar';
import { placeSchema, type PlaceConfig } from '@shared/place/place';
import { ITEM_KINDS } from '@shared/item/kinds';

/** A plain county: the numbers a reader can count on fingers. */
export const aPlace = (change: Partial<PlaceConfig> = {}): PlaceConfig => ({ ...plain, ...change });

// Read once: every command of every test is given in it.
const plain = read();

function read(): PlaceConfig {
  const days = (amount: number) => ({ amount, unit: 'working_day' as const });
  const place = {
    id: 'test',
    name: '试验县',
    shortName: '试验',
    prefix: 'SY',
    officeName: '县人大办',
    officePhone: '000-0000',
    workingHours: { from: '08:30', to: '17:30' },
    ringingHours: { from: '08:00', to: '21:00' },
    stages: [
      { label: '已提交', states: ['submitted'] },
      { label: '已受理', states: ['with_deputy', 'triage'] },
      { label: '办理中', states: ['assigned', 'in_progress', 'reply_review'] },
    ],
    commandLabels: {},
    tiers: [
      { id: 'town', label: '镇', policyId: 'town_fast' },
      { id: 'county', label: '县', policyId: 'std' },
    ],
    policies: [
      policy('std', 7, 'assign'),
      policy('town_fast', 5, 'assign'),
      policy('reception_7wd', 7, 'submit'),
    ],
    steps: {
      screen: days(1),
      deputyOpen: days(2),
      deputyAnswer: days(7),
      triage: days(1),
      signIn: days(1),
      review: days(2),
      appealScreen: days(2),
      appealWindow: { amount: 10, unit: 'day' },
      ratingWindow: { amount: 7, unit: 'day' },
    },
    categories: [{ id: 'roads', label: '交通运输', leadUnits: ['jtj'] }],
    resultClasses: { A: '已解决', B: '列入计划', C: '暂不能', D: '说明' },
    kinds: ITEM_KINDS.map((id) => ({ id })),
    submitPerDay: 20,
  };
  return placeSchema.parse(place);
}

function policy(id: string, amount: number, startsAt: 'assign' | 'submit'): PlaceConfig['policies'][number] {
  return {
    id,
    label: id,
    reply: { amount, unit: 'working_day' },
    rework: { amount: 15, unit: 'day' },
    reminders: [{ amount: 2, unit: 'working_day' }],
    startsAt,
    urgent: false,
    grantBeforeDue: false,
    extension: { amount: 10, unit: 'working_day' },
    returnWithin: { amount: 2, unit: 'working_day' },
    default: false,
  };
}

/** The autumn of 2026: 中秋 25–27 September, 国庆 1–7 October, worked Saturday 10 October. */
export const AUTUMN_2026: Calendar = {
  years: {
    '2026': {
      off: Object.fromEntries([
        ...['2026-09-25', '2026-09-26', '2026-09-27'].map((day) => [day, '中秋']),
        ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, '国庆']),
      ]),
      work: { '2026-09-20': '国庆', '2026-10-10': '国庆' },
    },
  },
};
