import type { Calendar } from '@shared/calendar/calendar';
import { countClock } from '@shared/calendar/count-clock';
import { momentOf } from '@shared/common/shanghai';
import type { Command, CommandData, CommandName } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import type { Due } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { Actor } from '@shared/permission/actor';
import { whyThisDate } from '@shared/wording/why-this-date';
import { anItemIn, office, resident, timer, unit, VALID } from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';

const at = (local: string) => momentOf(local.slice(0, 10), local.slice(11));
const HOURS = { from: '08:30', to: '17:30' };

type Given = [actor: Actor, name: CommandName, when: string, data?: object];

/** Assigned on 24 September, in progress; then what is given, each at its moment. */
function after(
  given: readonly Given[],
  calendar: Calendar = AUTUMN_2026,
  assigned = '2026-09-24 10:00',
): Item {
  const steps: Given[] = [[office, 'assign', assigned], [unit, 'sign_in', assigned], ...given];
  return steps.reduce<Item>((item, [actor, name, when, data]) => {
    const command = { name, data: { ...VALID[name], ...data } as CommandData[typeof name] } as Command;
    const decision = decide(item, command, { now: at(when), actor, place: aPlace(), calendar });
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
    return evolve(item, { ...decision.event, seq: 9 });
  }, anItemIn('triage'));
}

const dueOf = (item: Item): Due => {
  if (!item.due) throw new Error('nothing was promised');
  return item.due;
};
const daysOf = (due: Due, calendar = AUTUMN_2026) =>
  countClock(due, calendar, HOURS)
    .days.filter(({ role }) => role !== 'off')
    .map(({ day, role, n, extended, kept }) =>
      [day.slice(5), role, n, extended && 'extended', kept && 'kept'].filter(Boolean).join(' '),
    );
const why = (due: Due, calendar = AUTUMN_2026) =>
  whyThisDate({ ...due, ...countClock(due, calendar, HOURS), extension: due.extension }, '交办');

const ASKED: Given[] = [
  [unit, 'request_info', '2026-09-29 10:00'],
  [resident, 'supply_info', '2026-09-30 16:00'],
];
const GRANTED: Given[] = [
  [unit, 'request_extension', '2026-10-09 10:00'],
  [office, 'decide_extension', '2026-10-09 15:00'],
];

describe('what was promised on 24 September 2026', () => {
  it('in seven working days is 12 October: the holidays do not count, the make-up Saturday does', () => {
    const due = dueOf(after([]));
    expect(due.at).toBe(at('2026-10-12 17:30'));
    expect(daysOf(due)).toEqual([
      '09-24 start',
      '09-28 counted 1',
      '09-29 counted 2',
      '09-30 counted 3',
      '10-08 counted 4',
      '10-09 counted 5',
      '10-10 counted 6',
      '10-12 due 7',
    ]);
    expect(why(due)).toBe('从 9 月 24 日交办起，数 7 个工作日。中秋、国庆不算，10 月 10 日调休上班要算。');
  });

  it('moves by the two working days that the submitter was asked', () => {
    const due = dueOf(after(ASKED));
    expect(due.at).toBe(at('2026-10-14 17:30'));
    expect(daysOf(due)).toEqual([
      '09-24 start',
      '09-28 counted 1',
      '09-29 paused',
      '09-30 paused',
      '10-08 counted 2',
      '10-09 counted 3',
      '10-10 counted 4',
      '10-12 counted 5',
      '10-13 counted 6',
      '10-14 due 7',
    ]);
    expect(why(due)).toBe(
      '从 9 月 24 日交办起，数 7 个工作日。中秋、国庆不算，10 月 10 日调休上班要算，中间停了 2 天，不算。',
    );
  });

  it('moves by ten more when they are granted, counted on from where it stood', () => {
    const due = dueOf(after([...ASKED, ...GRANTED]));
    expect(due.at).toBe(at('2026-10-28 17:30'));
    expect(daysOf(due).slice(-11)).toEqual([
      '10-14 counted 7',
      '10-15 counted 1 extended',
      '10-16 counted 2 extended',
      '10-19 counted 3 extended',
      '10-20 counted 4 extended',
      '10-21 counted 5 extended',
      '10-22 counted 6 extended',
      '10-23 counted 7 extended',
      '10-26 counted 8 extended',
      '10-27 counted 9 extended',
      '10-28 due 10 extended',
    ]);
    expect(why(due)).toContain('数 7 个工作日，后来同意再加 10 个工作日。');
  });

  it('moves within what was granted, too', () => {
    const again: Given[] = [
      [unit, 'request_info', '2026-10-20 09:00'],
      [resident, 'supply_info', '2026-10-20 17:00'],
    ];
    const due = dueOf(after([...ASKED, ...GRANTED, ...again]));
    expect([due.at, due.pauses?.length]).toEqual([at('2026-10-29 17:30'), 2]);
  });

  it('is put off when the clock rests over the day itself', () => {
    const over: Given[] = [
      [unit, 'request_info', '2026-10-12 09:00'],
      [resident, 'supply_info', '2026-10-13 16:00'],
    ];
    expect(dueOf(after(over)).at).toBe(at('2026-10-14 17:30'));
  });

  it('counts two rests, each once', () => {
    const two: Given[] = [
      [unit, 'request_info', '2026-09-28 09:00'],
      [resident, 'supply_info', '2026-09-28 16:00'],
      [unit, 'request_info', '2026-10-09 09:00'],
      [resident, 'supply_info', '2026-10-10 09:00'],
    ];
    expect(dueOf(after(two)).at).toBe(at('2026-10-15 17:30'));
  });

  it('counts a stop that lies within a question once', () => {
    const within: Given[] = [
      [unit, 'request_info', '2026-09-28 10:00'],
      [office, 'suspend', '2026-09-29 10:00'],
      [office, 'resume', '2026-10-08 10:00'],
      [resident, 'supply_info', '2026-10-09 16:00'],
    ];
    const item = after(within);
    expect([item.state, dueOf(item).at]).toEqual(['in_progress', at('2026-10-19 17:30')]);
  });
});

describe('what was promised over a year without a calendar', () => {
  const DECEMBER = '2026-12-30 10:00';
  const known = (off: string[], work: string[]): Calendar => {
    const named = (days: string[]) => Object.fromEntries(days.map((day) => [day, '元旦']));
    return { years: { ...AUTUMN_2026.years, '2027': { off: named(off), work: named(work) } } };
  };
  const recounted = (calendar: Calendar) => {
    const item = after([], AUTUMN_2026, DECEMBER);
    const command: Command = {
      name: 'recount',
      data: { enteredBy: '赵宁', enteredAt: at('2026-12-31 09:00') },
    };
    const decision = decide(item, command, {
      now: at('2026-12-31 09:01'),
      actor: timer,
      place: aPlace(),
      calendar,
    });
    return decision.ok ? evolve(item, { ...decision.event, seq: 9 }) : decision.refusal.code;
  };

  it('is provisional and says so', () => {
    const item = after([], AUTUMN_2026, DECEMBER);
    expect(dueOf(item)).toMatchObject({ at: at('2027-01-08 17:30'), provisional: true });
    expect(item.lists).toContain('test#provisional');
    expect(why(dueOf(item))).toContain('2027 年的放假安排还没出来，先按周一到周五算，出来后会改准。');
  });

  it('becomes later where the calendar has a holiday more, and is sure', () => {
    const item = recounted(known(['2027-01-01'], [])) as Item;
    expect(dueOf(item)).toMatchObject({ at: at('2027-01-11 17:30'), provisional: false });
    expect(item.alarms.overdue_0).toBe(at('2027-01-11 17:30'));
    expect(item.lists).not.toContain('test#provisional');
  });

  it('never becomes earlier: with a worked Saturday the day that was said stands, and why is told', () => {
    const calendar = known([], ['2027-01-02']);
    const item = recounted(calendar) as Item;
    expect(dueOf(item)).toMatchObject({ at: at('2027-01-08 17:30'), provisional: false });
    expect(daysOf(dueOf(item), calendar).slice(-2)).toEqual(['01-07 counted 7', '01-08 due 1 kept']);
    expect(why(dueOf(item), calendar)).toContain('放假安排出来后算得早了，还按原先说的日子');
  });

  it('is sure and the same where nothing moved; while nothing is known there is nothing to count', () => {
    expect(dueOf(recounted(known(['2027-10-01'], [])) as Item)).toMatchObject({
      at: at('2027-01-08 17:30'),
      provisional: false,
    });
    expect(recounted(AUTUMN_2026)).toBe('nothing_provisional');
  });
});

describe('hours and months', () => {
  const clock = (from: string, amount: number, unit: 'hour' | 'month' | 'day') => ({
    from: at(from),
    allowance: { amount, unit },
  });

  it('hours rest as long as the clock did', () => {
    const rested = {
      ...clock('2026-10-03 10:00', 2, 'hour'),
      pauses: [{ from: at('2026-10-03 10:30'), to: at('2026-10-03 11:30') }],
    };
    expect(countClock(rested, AUTUMN_2026, HOURS).dueAt).toBe(at('2026-10-03 13:00'));
  });

  it('three months and three more of a suggestion end on a day that is worked', () => {
    const suggestion = {
      ...clock('2026-04-03 10:00', 3, 'month'),
      extension: { amount: 3, unit: 'month' as const },
    };
    // 3 July is a Friday; 3 October lies in the holiday and moves to the 8th.
    expect(countClock(suggestion, AUTUMN_2026, HOURS).dueDay).toBe('2026-10-08');
  });

  it('fifteen days that end in the holiday move to the day after it', () => {
    expect(countClock(clock('2026-09-18 10:00', 15, 'day'), AUTUMN_2026, HOURS).dueDay).toBe('2026-10-08');
  });
});
