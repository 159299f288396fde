import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { FIGURES, GAUGES } from '@shared/statistics/figures';
import { ALL_TIME, yearOf } from '@shared/statistics/periods';
import type { Handler } from '../../services/handler';
import { figuresId, findFigures } from '../../store/figures';

export const getOpenFigures: Handler<'getOpenFigures'> = async ({ placeId }, { context, now }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const year = yearOf(dayOf(now));
  const ids = { year: figuresId(placeId, year), all: figuresId(placeId, ALL_TIME) };
  const known = new Map((await findFigures(Object.values(ids))).map(({ _id, numbers }) => [_id, numbers]));
  // Named one by one: what else a report may come to count is not for everybody by that alone.
  const named = (names: readonly string[], id: string) =>
    Object.fromEntries(names.map((name) => [name, known.get(id)?.[name] ?? 0]));
  return {
    placeName: place.config.name,
    year,
    ofYear: named(FIGURES, ids.year),
    now: named(GAUGES, ids.all),
  };
};
