import type { Calendar } from '@shared/calendar/calendar';
import { momentOf } from '@shared/common/shanghai';
import type { Alarms } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import { moment } from '../support/ledger';
import { after, deputy, itemIn, office, resident, timer, unit, VALID } from '../support/machine';
import { AUTUMN_2026 } from '../support/place';

/** Nobody knew yet what 2027 has: New Year's Day and the two after it turn out to be off. */
const KNOWN: Calendar = {
  years: {
    ...AUTUMN_2026.years,
    '2027': {
      off: { '2027-01-01': '元旦', '2027-01-02': '元旦', '2027-01-03': '元旦' },
      work: {},
    },
  },
};
/** The Saturday is worked: everything would be a day earlier. */
const WORKED: Calendar = {
  years: { ...AUTUMN_2026.years, '2027': { off: {}, work: { '2027-01-02': '元旦' } } },
};

const WEDNESDAY = momentOf('2026-12-30', '10:00');
const ENTERED = momentOf('2026-12-31', '09:00');

const recounted = (item: Item, calendar = KNOWN, now = ENTERED) =>
  after(item, timer, 'recount', { enteredBy: '赵宁', enteredAt: ENTERED }, now, { calendar });

const alarmsOf = (alarms: Alarms) =>
  Object.entries(alarms)
    .map(([name, at]) => `${name} ${moment(at)}`)
    .sort();

const dates = ({ due, stepDue, coDue }: Item) =>
  [due, stepDue, coDue].map((one) =>
    one ? `${moment(one.at)}${one.provisional ? ' perhaps' : ''}` : 'none',
  );

const assigned = () => after(itemIn('triage'), office, 'assign', VALID.assign, WEDNESDAY);
const inProgress = () => after(assigned(), unit, 'sign_in', {}, WEDNESDAY);

describe('when the days of a year become known', () => {
  it('the promise, the step and the helpers’ day all move, and their alarms with them', () => {
    expect(dates(assigned())).toEqual(['01-08 17:30 perhaps', '12-31 17:30', '01-04 17:30 perhaps']);
    const item = recounted(assigned());
    expect(dates(item)).toEqual(['01-11 17:30', '12-31 17:30', '01-05 17:30']);
    expect(alarmsOf(item.alarms)).toEqual([
      'co_overdue 01-05 17:30',
      'due_soon 01-07 08:30',
      'overdue_0 01-11 17:30',
      'overdue_1 01-12 17:30',
      'overdue_3 01-14 17:30',
      'overdue_5 01-18 17:30',
      'step_overdue 12-31 17:30',
    ]);
  });

  it('a step without a promise moves with its own alarm', () => {
    const triage = after(itemIn('with_deputy'), deputy, 'hand_over', VALID.hand_over, ENTERED);
    expect(dates(triage)).toEqual(['none', '01-01 17:30 perhaps', 'none']);
    const item = recounted(triage);
    expect(dates(item)).toEqual(['none', '01-04 17:30', 'none']);
    expect(alarmsOf(item.alarms)).toEqual(['step_overdue 01-04 17:30']);
  });

  it('with a deputy, what they must open and what they must answer move: nobody loses it over a holiday', () => {
    const item = recounted(after(itemIn('submitted'), timer, 'admit', VALID.admit, WEDNESDAY));
    expect(dates(item)).toEqual(['none', '01-11 17:30', 'none']);
    expect(alarmsOf(item.alarms)).toEqual(['deputy_unanswered 01-11 17:30', 'deputy_unopened 01-04 17:30']);
  });

  it('a deputy who has opened it must not open it again', () => {
    const admitted = after(itemIn('submitted'), timer, 'admit', VALID.admit, WEDNESDAY);
    const item = recounted(after(admitted, deputy, 'take', {}, WEDNESDAY));
    expect(alarmsOf(item.alarms)).toEqual(['deputy_unanswered 01-11 17:30']);
  });

  it('a deputy opens a dispute within two days of getting it, however long ago it was promised', () => {
    const { due } = after(itemIn('triage'), office, 'assign', VALID.assign, momentOf('2026-12-24', '10:00'));
    const dispute = itemIn('submitted', { kind: 'dispute', due });
    const item = recounted(after(dispute, office, 'admit', VALID.admit, WEDNESDAY));
    expect(dates(item)).toEqual(['01-05 17:30', '01-05 17:30', 'none']);
    expect(moment(item.alarms.deputy_unopened ?? 0)).toBe('01-04 17:30');
  });

  it('a deputy who asked something first opens it two days after getting it, and not after the answer', () => {
    const monday = momentOf('2026-12-28', '10:00');
    const asked = after(itemIn('submitted'), timer, 'admit', VALID.admit, monday);
    const waiting = after(asked, deputy, 'request_info', VALID.request_info, momentOf('2026-12-30', '09:00'));
    const back = after(waiting, resident, 'supply_info', VALID.supply_info, momentOf('2026-12-30', '16:00'));
    expect(moment(back.alarms.deputy_unopened ?? 0)).toBe('12-31 17:30');
    expect(moment(recounted(back).alarms.deputy_unopened ?? 0)).toBe('12-31 17:30');
  });

  it('what must be opened is not taken back either', () => {
    const item = recounted(after(itemIn('submitted'), timer, 'admit', VALID.admit, ENTERED), WORKED);
    expect(moment(item.alarms.deputy_unopened ?? 0)).toBe('01-04 17:30');
  });

  it('the day for deciding on more time moves: nobody is late over a holiday', () => {
    const asked = after(inProgress(), unit, 'request_extension', VALID.request_extension, ENTERED);
    expect(moment(asked.alarms.extension_undecided ?? 0)).toBe('01-01 17:30');
    expect(moment(recounted(asked).alarms.extension_undecided ?? 0)).toBe('01-04 17:30');
  });

  it('the window of a question moves with what waits for its answer', () => {
    const item = recounted(after(inProgress(), unit, 'request_info', VALID.request_info, WEDNESDAY));
    expect(alarmsOf(item.alarms)).toEqual(['info_expires 01-07 17:30']);
  });

  it('the window for rating, counted in days, stays', () => {
    const replied = after(itemIn('reply_review'), office, 'release', {}, momentOf('2026-12-28', '10:00'));
    expect(dates(replied)).toEqual(['none', '01-04 17:30 perhaps', 'none']);
    expect(alarmsOf(recounted(replied, KNOWN).alarms)).toEqual(['rating_expires 01-04 17:30']);
  });

  it('an alarm that rang does not ring again', () => {
    const item = inProgress();
    const warned = { ...item, alarms: { ...item.alarms, due_soon: undefined } };
    expect(alarmsOf(recounted(warned).alarms)).toEqual([
      'co_overdue 01-05 17:30',
      'overdue_0 01-11 17:30',
      'overdue_1 01-12 17:30',
      'overdue_3 01-14 17:30',
      'overdue_5 01-18 17:30',
    ]);
  });

  it('helpers who were late already are not late anew', () => {
    const { co_overdue: _rang, ...alarms } = inProgress().alarms;
    expect(recounted({ ...inProgress(), alarms }).alarms.co_overdue).toBeUndefined();
  });

  it('a day that was said is never taken back, and is no longer perhaps', () => {
    const item = recounted(assigned(), WORKED);
    expect(dates(item)).toEqual(['01-08 17:30', '12-31 17:30', '01-04 17:30']);
    expect([item.due?.kept, item.coDue?.kept, item.stepDue?.kept]).toEqual([
      { amount: 1, unit: 'working_day' },
      { amount: 1, unit: 'working_day' },
      undefined,
    ]);
  });

  it('a day that was kept and is counted again after a rest is still kept', () => {
    const kept = recounted(inProgress(), WORKED);
    const asked = after(kept, unit, 'request_info', VALID.request_info, momentOf('2027-01-04', '09:00'), {
      calendar: WORKED,
    });
    const answered = after(
      asked,
      resident,
      'supply_info',
      VALID.supply_info,
      momentOf('2027-01-04', '16:00'),
      {
        calendar: WORKED,
      },
    );
    expect(dates(answered)[0]).toBe('01-11 17:30');
  });
});
