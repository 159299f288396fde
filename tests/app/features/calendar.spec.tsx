import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { CalendarPage } from '@/features/calendar/calendar-page';
import { nameBefore, rowsOf, type CalendarDay } from '@/features/calendar/months';
import { CalendarWarning } from '@/features/queue/calendar-warning';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};

const day = (date: string, change: Partial<CalendarDay> = {}): CalendarDay => ({
  day: `2027-${date}`,
  working: true,
  kind: 'workday',
  ...change,
});
/** January 2027 begins on a Friday. */
const JANUARY = Array.from({ length: 31 }, (_, index) => day(`01-${String(index + 1).padStart(2, '0')}`));
const entered = { byName: '赵宁', at: session.now };
const days = JANUARY.map((one) =>
  one.day === '2027-01-01'
    ? { ...one, working: false, kind: 'holiday' as const, name: '元旦', entered }
    : one,
);

let known: string;
beforeEach(async () => {
  cleanup();
  resetTaro();
  known = 'provisional';
  answerCloud(({ operation }) => {
    if (operation === 'getSession')
      return { ok: true, data: { ...session, memberships: [OFFICE], calendarMissing: '2027' } };
    if (operation === 'getCalendar')
      return {
        ok: true,
        data: { year: '2027', days, years: [{ year: '2027', known }], today: '2026-11-03' },
      };
    return { ok: true, data: { year: { year: '2027', known }, entered: 1 } };
  });
  await act(() => refreshSession());
});

const sent = () =>
  seen.requests.filter(({ operation }) => operation === 'saveCalendarDays').map(({ input }) => input);

it('lays a month out from Monday to Sunday', () => {
  const rows = rowsOf(JANUARY, 1);
  expect(rows.map((row) => row.filter(Boolean).length)).toEqual([3, 7, 7, 7, 7]);
  expect(rows[0]?.slice(4).map((one) => one?.day.slice(8))).toEqual(['01', '02', '03']);
});

it('opens the year that is missing, and enters a day with the name of the one before', async () => {
  await act(async () => void render(<CalendarPage />));
  expect(screen.getByText(/2027 年没录完/)).not.toBeNull();
  expect(nameBefore(days, '2027-01-02')).toBe('元旦');
  fireEvent.click(screen.getByLabelText('1月2日 周六，上班'));
  const sheet = within(screen.getByRole('dialog'));
  await act(async () => void fireEvent.click(sheet.getByRole('button', { name: '记下' })));
  expect(sent()).toEqual([{ year: '2027', days: [{ day: '2027-01-02', is: 'off', name: '元旦' }] }]);
});

it('takes a day back to what it usually is, and says who had entered it', async () => {
  await act(async () => void render(<CalendarPage />));
  fireEvent.click(screen.getByLabelText('1月1日 周五，元旦，这里录的'));
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText(/赵宁 .* 录的/)).not.toBeNull();
  fireEvent.click(sheet.getByText('按平常'));
  await act(async () => void fireEvent.click(sheet.getByRole('button', { name: '记下' })));
  expect(sent()).toEqual([{ year: '2027', days: [{ day: '2027-01-01', is: 'usual' }] }]);
});

it('says that a year is entered whole, once, and only where that is open', async () => {
  await act(async () => void render(<CalendarPage />));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '整年录完了' })));
  expect(sent()).toEqual([{ year: '2027', whole: true }]);
  cleanup();
  known = 'published';
  await act(async () => void render(<CalendarPage />));
  expect(screen.queryByText('整年录完了')).toBeNull();
});

it('warns the office where it works', () => {
  render(<CalendarWarning />);
  expect(screen.getByText('2027 年放假的日子还没录')).not.toBeNull();
});
