import { refuse } from '@shared/error/catalogue';
import { outcomeSumsOf } from '@shared/item/outcome-sums';
import type { Numbers } from '@shared/statistics/figures';
import type { Handler } from '../../services/handler';
import { OUTCOMES } from '../../services/outcome/count-outcome';
import { countSums } from '../../services/sums/recount';
import { outcomeSumsId } from '../../store/outcomes';
import { findSums } from '../../store/sums';

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
    ...outcomeSumsOf(await numbersOf(asked._id, year)),
    year,
    placeId: asked._id,
    placeName: asked.config.name,
    listable,
    places: below.map(({ _id, config }) => ({ id: _id, name: config.name })),
  };
};

/** Where none are kept, the year has none, or its first is still to come. */
async function numbersOf(placeId: string, year: number): Promise<Numbers> {
  const id = outcomeSumsId(placeId, year);
  return (await findSums(id))?.numbers ?? (await countSums(OUTCOMES, placeId)).of(id);
}
