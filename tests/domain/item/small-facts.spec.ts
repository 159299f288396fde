import { momentOf } from '@shared/common/shanghai';
import { isDisputed } from '@shared/item/disputed';
import { lastMoveOf } from '@shared/item/last-move';
import type { CommandData } from '@shared/item/commands';
import type { EventDraft, ItemEvent } from '@shared/item/event';
import { isOfSession } from '@shared/item/face-session';
import type { Item, Supervision } from '@shared/item/item';
import { lateAlarms } from '@shared/item/lateness';
import { hasBeneficiaries } from '@shared/item/outcome';
import { goesAgain } from '@shared/item/rating';
import { isLate, supervisionAlarms } from '@shared/item/supervisions';
import { after, give, itemIn, NOW, resident, timer } from '../support/machine';
import { replied } from '../support/replied';

const seen = (solved: boolean) => ({ verification: { solved, seq: 3, byName: '林禾', at: NOW } });
const said = (resolved: boolean | null): Pick<Item, 'rating'> => ({
  rating: { satisfaction: resolved === null ? 'no_answer' : 'satisfied', resolved, at: NOW },
});

describe('who sees it differently', () => {
  it.each<[string, Parameters<typeof isDisputed>[0], boolean]>([
    ['nobody has spoken', {}, false],
    ['done, and nobody else has spoken', { ...replied() }, false],
    ['done and seen', { ...replied(), ...seen(true) }, false],
    ['done, and not so when somebody went', { ...replied(), ...seen(false) }, true],
    ['done, and the submitter says no', { ...replied(), ...said(false) }, true],
    ['done, and the submitter was silent', { ...replied(), ...said(null) }, false],
    ['to be done is not said to be done', { ...replied({ resultClass: 'B' }), ...said(false) }, false],
    ['what is not out was not said', { ...replied({ released: false }), ...said(false) }, false],
    ['seen, and the submitter says no', { ...seen(true), ...said(false) }, true],
    ['all three say no', { ...replied({ resultClass: 'C' }), ...seen(false), ...said(false) }, false],
  ])('%s', (_what, facts, disputed) => {
    expect(isDisputed(facts)).toBe(disputed);
  });
});

describe('what goes round again', () => {
  const bad = { resolved: false, satisfaction: 'dissatisfied' } as const;

  it.each<[string, CommandData['rate'], boolean]>([
    ['solved and content', { resolved: true, satisfaction: 'satisfied' }, false],
    ['solved and not content', { resolved: true, satisfaction: 'dissatisfied' }, true],
    ['not solved, and content all the same', { resolved: false, satisfaction: 'satisfied' }, true],
    ['neither', bad, true],
  ])('%s', (_what, rating, again) => {
    expect(goesAgain(itemIn('replied'), rating)).toBe(again);
  });
});

describe('a session', () => {
  it('has it from beginning to end, until it is given to somebody or comes again', () => {
    const own = { sessionUnitId: 'jtj', assignedAt: undefined, round: 1 };
    expect(isOfSession(own)).toBe(true);
    expect(isOfSession({ ...own, round: 2 })).toBe(false);
    expect(isOfSession({ ...own, assignedAt: NOW })).toBe(false);
    expect(isOfSession({ ...own, sessionUnitId: undefined })).toBe(false);
  });
});

describe('what has rung', () => {
  const alarms = { overdue_0: NOW, overdue_1: NOW, step_overdue: NOW, co_overdue: NOW };

  it('on the day is the promise and the step; a day later the promise alone', () => {
    expect(lateAlarms(alarms, { level: 0 }, NOW)).toEqual(['overdue_0', 'step_overdue']);
    expect(lateAlarms(alarms, { level: 1 }, NOW)).toEqual(['overdue_1']);
    expect(lateAlarms(alarms, { level: 0, of: 'co_handler' }, NOW)).toEqual(['co_overdue']);
    expect(lateAlarms(alarms, { level: 0 }, NOW - 1)).toEqual([]);
    expect(lateAlarms({}, { level: 0 }, NOW)).toEqual([]);
  });
});

describe('when somebody gained', () => {
  it.each<[number | undefined, boolean]>([
    [undefined, false],
    [0, false],
    [1, true],
  ])('%p households: %p', (households, expected) => {
    expect(hasBeneficiaries({ measures: [], funds: [], households })).toBe(expected);
  });
});

describe('a supervision', () => {
  const DUE = momentOf('2026-10-14', '17:30');
  const step = { label: '一次调研', dueDay: '2026-10-09' };
  const STEP_END = momentOf('2026-10-10', '00:00');

  it('is late when what comes next is past: a step, then the report, then the look', () => {
    expect(isLate({ dueAt: DUE, steps: [] }, DUE)).toBe(false);
    expect(isLate({ dueAt: DUE, steps: [] }, DUE + 1)).toBe(true);
    expect(isLate({ dueAt: DUE, steps: [step] }, STEP_END + 1)).toBe(true);
    expect(isLate({ dueAt: DUE, steps: [{ ...step, doneAt: NOW }] }, STEP_END + 1)).toBe(false);
    const reported = { dueAt: DUE, steps: [], reportedAt: NOW, surveyDueAt: DUE + 10 };
    expect([isLate(reported, DUE + 10), isLate(reported, DUE + 11)]).toEqual([false, true]);
    expect(isLate({ ...reported, surveyedAt: NOW }, DUE + 11)).toBe(false);
  });

  it('rings for what is due this moment, and not again for what has rung', () => {
    const owed = [{ dueAt: DUE, steps: [step] }];
    expect(supervisionAlarms({}, owed, NOW)).toEqual({ supervision_due: STEP_END });
    expect(supervisionAlarms({ supervision_due: STEP_END }, owed, STEP_END)).toEqual({
      supervision_due: STEP_END,
    });
    expect(supervisionAlarms({}, owed, STEP_END)).toEqual({ supervision_due: DUE });
    expect(supervisionAlarms({}, owed, DUE)).toEqual({});
  });

  it('of several rings for each on its own day', () => {
    const [first, second] = [DUE, DUE + 86_400_000];
    const one = (id: number, change: Partial<Supervision>): Supervision => ({
      id,
      form: 'onsite',
      medium: 'offline',
      at: NOW,
      dueAt: NOW,
      steps: [],
      ...change,
    });
    const looks = [first, second].map((surveyDueAt, id) => one(id, { reportedAt: NOW, surveyDueAt }));
    const reports = [first, second].map((dueAt, id) => one(id, { dueAt }));
    const late = (of: 'survey' | 'supervision', supervisions: Item['supervisions'], alarms: Item['alarms']) =>
      after(itemIn('in_progress', { supervisions, alarms }), timer, 'overdue', { level: 0, of }, first)
        .alarms;
    expect(late('survey', looks, { survey_due: first })).toEqual({ survey_due: second });
    expect(late('supervision', reports, { supervision_due: first })).toEqual({ supervision_due: second });
  });
});

describe('the last move', () => {
  it('of an older item is its last event', () => {
    const event = (name: 'submit' | 'withdraw', before: Item | null): EventDraft => {
      const decision = give(before, resident, name);
      if (!decision.ok) throw new Error(decision.refusal.code);
      return decision.event;
    };
    const events = [event('submit', null), event('withdraw', itemIn('submitted'))] as unknown as ItemEvent[];
    expect(lastMoveOf({ events })).toStrictEqual({ type: 'withdrawn', at: NOW, standing: 'submitter' });
    expect(() => lastMoveOf({ events: [] })).toThrow('an item has at least the event of its birth');
  });
});
