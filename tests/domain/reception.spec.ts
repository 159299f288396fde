import type { Calendar } from '@shared/calendar/calendar';
import { momentOf } from '@shared/common/shanghai';
import { placeSchema, type PlaceConfig } from '@shared/place/place';
import {
  book,
  callOff,
  cancelBooking,
  close,
  mark,
  move,
  receive,
  seenThere,
} from '@shared/reception/decide';
import { monthsFrom, ruleSessions } from '@shared/reception/rule';
import {
  freeSlots,
  receivedCount,
  remindAt,
  slotsOf,
  type ReceptionSession,
} from '@shared/reception/session';
import { calledOffWords, movedWords, sessionWhen } from '@shared/wording/receptions';
import lihou from '../../places/lihou.json';
import zhashui from '../../places/zhashui.json';

const LIHOU = placeSchema.parse(lihou.place);
const ZHASHUI = placeSchema.parse(zhashui.place);
const CALENDAR: Calendar = {
  years: {
    2026: { off: { '2026-10-01': '国庆节', '2026-10-02': '国庆节' }, work: { '2026-10-10': '国庆节' } },
  },
};
const daysOf = (place: PlaceConfig, kind: 'liaison_station' | 'liaison_point', month: string) =>
  ruleSessions(place, kind, month, CALENDAR).map(({ day }) => day);

const EMPTY: ReceptionSession = {
  placeId: 'lihou',
  stationId: 'st-zhongxin',
  day: '2026-10-15',
  from: '09:00',
  to: '10:00',
  minutes: 15,
  state: 'planned',
  duty: ['d-01'],
  present: [],
  visitors: [],
};
const BEFORE = momentOf('2026-10-12', '10:00');
const ON_THE_DAY = momentOf('2026-10-15', '09:20');
const changed = (result: ReturnType<typeof book>): ReceptionSession => {
  if ('code' in result) throw new Error(result.code);
  return result;
};

describe('the rule of a place', () => {
  it('of 黎侯 is the 15th at the station and the 20th at the points', () => {
    expect(daysOf(LIHOU, 'liaison_station', '2026-10')).toEqual(['2026-10-15']);
    expect(daysOf(LIHOU, 'liaison_point', '2026-10')).toEqual(['2026-10-20']);
  });

  it('moves a rest day to the next working day and says why, where the place says so', () => {
    const [moved] = ruleSessions(LIHOU, 'liaison_station', '2026-11', CALENDAR);
    expect(moved).toEqual({ ruleDay: '2026-11-15', day: '2026-11-16', rest: '周日' });
    expect(movedWords(moved!)).toBe('15 日是周日，移到 16 日');
    const kept = { ...LIHOU, reception: { ...LIHOU.reception, moveIfHoliday: false } };
    expect(ruleSessions(kept, 'liaison_station', '2026-11', CALENDAR)).toEqual([
      { ruleDay: '2026-11-15', day: '2026-11-15' },
    ]);
  });

  it('names the holiday, and holds it on a make-up day', () => {
    const first = { ...LIHOU, reception: { days: [1, 10], moveIfHoliday: true } };
    const sessions = ruleSessions(first, 'liaison_station', '2026-10', CALENDAR);
    expect(sessions).toEqual([
      { ruleDay: '2026-10-01', day: '2026-10-05', rest: '国庆节' },
      { ruleDay: '2026-10-10', day: '2026-10-10' },
    ]);
    expect(movedWords({ ruleDay: '2026-10-31', day: '2026-11-02', rest: '周六' })).toBe(
      '31 日是周六，移到 11 月 2 日',
    );
  });

  it('without days of its own is once a month', () => {
    expect(daysOf(ZHASHUI, 'liaison_station', '2026-11')).toEqual(['2026-11-10']);
    expect(monthsFrom('2026-11-30')).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('is none where the place has no reception days', () => {
    expect(ruleSessions({ ...LIHOU, modules: {} }, 'liaison_station', '2026-10', CALENDAR)).toEqual([]);
  });
});

describe('a booking', () => {
  it('gives a time and its number, once a person, once a time', () => {
    expect(slotsOf(EMPTY)).toEqual(['09:00', '09:15', '09:30', '09:45']);
    const one = changed(book(EMPTY, 'wang', '09:30', BEFORE));
    expect(one.visitors).toEqual([
      { number: 3, at: '09:30', openid: 'wang', way: 'booked', note: '', state: 'expected' },
    ]);
    expect(freeSlots(one, BEFORE)).toBe(3);
    expect(book(one, 'wang', '09:00', BEFORE)).toMatchObject({ code: 'booked_already' });
    expect(book(one, 'li', '09:30', BEFORE)).toEqual({ code: 'slot_taken', data: { at: '09:30' } });
    expect(book(one, 'li', '09:31', BEFORE)).toMatchObject({ code: 'slot_unknown' });
    expect(changed(cancelBooking(one, 'wang')).visitors).toEqual([]);
    expect(cancelBooking(one, 'li')).toMatchObject({ code: 'booking_not_found' });
  });

  it('is not for a time that is past, nor for a session that is not held', () => {
    expect(book(EMPTY, 'wang', '09:15', ON_THE_DAY)).toMatchObject({ code: 'slot_taken' });
    const off = changed(callOff(EMPTY, '代表要开会'));
    expect(book(off, 'wang', '09:30', BEFORE)).toMatchObject({ code: 'reception_settled' });
    expect(freeSlots(off, BEFORE)).toBe(0);
    expect(calledOffWords(off)).toBe('这一场不办了，因为代表要开会');
  });
});

describe('the day itself', () => {
  it('takes whoever comes after those who booked, and not before it is there', () => {
    expect(receive(EMPTY, { note: '' }, BEFORE)).toMatchObject({ code: 'reception_not_yet' });
    const booked = changed(receive(EMPTY, { at: '09:45', note: '柳西村三组的大爷' }, BEFORE));
    expect(booked.visitors).toMatchObject([{ number: 4, way: 'on_behalf', state: 'expected' }]);
    const came = changed(receive(booked, { note: '' }, ON_THE_DAY));
    expect(came.visitors).toMatchObject([{ number: 4 }, { number: 5, way: 'walk_in', state: 'came' }]);
    const full = {
      ...came,
      visitors: Array.from({ length: 80 }, (_, nth) => ({ ...came.visitors[1]!, number: nth + 10 })),
    };
    expect(receive(full, { note: '' }, ON_THE_DAY)).toMatchObject({ code: 'reception_full' });
  });

  it('counts who came, and leaves who did not out', () => {
    const one = changed(book(EMPTY, 'wang', '09:30', BEFORE));
    const two = changed(book(one, 'li', '09:45', BEFORE));
    expect(mark(two, 3, 'came', BEFORE)).toMatchObject({ code: 'reception_not_yet' });
    expect(mark(two, 9, 'came', ON_THE_DAY)).toMatchObject({ code: 'booking_not_found' });
    expect(mark(two, 3, 'gone', ON_THE_DAY)).toMatchObject({ code: 'booking_not_found' });
    const came = changed(mark(two, 3, 'came', ON_THE_DAY));
    expect(close(came, BEFORE)).toMatchObject({ code: 'reception_not_yet' });
    const closed = changed(close(came, ON_THE_DAY));
    expect([receivedCount(closed), closed.visitors.map(({ state }) => state)]).toEqual([
      1,
      ['came', 'missed'],
    ]);
    expect(close(closed, ON_THE_DAY)).toMatchObject({ code: 'reception_settled' });
  });

  it('knows a deputy on duty by what they do, and nobody else', () => {
    expect(seenThere(EMPTY, 'd-01').present).toEqual(['d-01']);
    expect(seenThere(EMPTY, 'd-02').present).toEqual([]);
    expect(seenThere(EMPTY, undefined)).toBe(EMPTY);
  });
});

describe('moving a session', () => {
  it('keeps the times, wants a reason once somebody has booked, and reminds anew', () => {
    const booked = changed(book(EMPTY, 'wang', '09:30', BEFORE));
    expect(move(booked, '2026-10-16', '', BEFORE)).toMatchObject({ code: 'reception_reason_required' });
    expect(move(EMPTY, '2026-10-11', '', BEFORE)).toMatchObject({ code: 'day_in_past' });
    expect(move(EMPTY, '2026-10-32', '', BEFORE)).toMatchObject({ code: 'day_not_real' });
    expect(move(EMPTY, '2026-10-15', '', BEFORE)).toBe(EMPTY);
    const reminded = { ...booked, remindedDay: booked.day };
    expect(remindAt(reminded)).toBeNull();
    const moved = changed(move(reminded, '2026-10-16', '代表要开会', BEFORE));
    expect(moved.visitors).toEqual(booked.visitors);
    expect(remindAt(moved)).toBe(momentOf('2026-10-15', '09:00'));
    expect(movedWords(moved)).toBe('原定 10 月 15 日，改到 16 日，因为代表要开会');
    expect(sessionWhen(moved)).toBe('10 月 16 日 周五 09:00–10:00');
  });
});
