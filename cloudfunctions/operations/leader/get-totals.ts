import { dayOf } from '@shared/common/shanghai';
import { total } from '@shared/statistics/figures';
import { ALL_TIME, monthOf, yearOf } from '@shared/statistics/periods';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { figuresId, findFigures } from '../../store/figures';

export const getTotals: Handler<'getTotals'> = async (_input, { context, session, now }) => {
  const { placeId } = actingMembership(session);
  const own = await context.directory.place(placeId);
  if (!own) throw new Error(`leader of an unknown place ${placeId}`);
  const overseen = await Promise.all(own.config.oversees.map((id) => context.directory.place(id)));
  const places = [own, ...overseen.filter((place) => place !== null)];
  const today = dayOf(now);
  const periods = { now: ALL_TIME, month: monthOf(today), year: yearOf(today) };
  const ids = places.flatMap(({ _id }) => Object.values(periods).map((period) => figuresId(_id, period)));
  const known = new Map((await findFigures(ids)).map(({ _id, numbers }) => [_id, numbers]));
  const rows = places.map(({ _id, config }) => {
    const numbers = (period: string) => known.get(figuresId(_id, period)) ?? {};
    const { open = 0, overdue = 0 } = numbers(periods.now);
    const totals = { now: { open, overdue }, month: numbers(periods.month), year: numbers(periods.year) };
    return { placeId: _id, name: config.name, ...totals };
  });
  const [first, ...others] = rows;
  if (!first) throw new Error('a leader has a place');
  return {
    month: periods.month,
    year: periods.year,
    own: first,
    overseen: others,
    sum: {
      now: total(others.map((row) => row.now)),
      month: total(others.map((row) => row.month)),
      year: total(others.map((row) => row.year)),
    },
  };
};
