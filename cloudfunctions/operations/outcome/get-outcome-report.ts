import { refuse } from '@shared/error/catalogue';
import { yearKey } from '@shared/item/outcome-record';
import { sumOutcomes } from '@shared/item/outcome-sums';
import type { Handler } from '../../services/handler';
import { allOutcomesIn } from '../../store/outcomes';

export const getOutcomeReport: Handler<'getOutcomeReport'> = async ({ year, placeId }, call) => {
  const { directory } = call.context;
  const own = await directory.place(call.session.membership?.placeId ?? '');
  const asked = placeId === undefined ? own : await directory.place(placeId);
  if (!own || !asked) return refuse('place_not_found', {});
  const { oversees } = own.config;
  const listable = asked._id === own._id;
  // Totals go up to whoever oversees, and to nobody else (DOMAIN.md §6.8).
  if (!listable && !oversees.includes(asked._id)) return refuse('place_not_found', {});
  const below = (await Promise.all(oversees.map((id) => directory.place(id)))).filter(
    (place) => place !== null,
  );
  return {
    ...sumOutcomes(await allOutcomesIn(yearKey(asked._id, year))),
    year,
    placeId: asked._id,
    placeName: asked.config.name,
    listable,
    places: below.map(({ _id, config }) => ({ id: _id, name: config.name })),
  };
};
