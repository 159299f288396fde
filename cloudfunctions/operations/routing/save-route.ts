import { refuse, type Refusal } from '@shared/error/catalogue';
import type { ParsedInputOf } from '@shared/contract/operations';
import { newestOf, type CatalogueKey, type CatalogueTarget } from '@shared/routing/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { changeCatalogue } from '../../services/routing/change-catalogue';
import { entered } from '../../services/routing/enter-rows';
import type { StoredPlace } from '../../store/places';

type Input = ParsedInputOf<'saveRoute'>;

export const saveRoute: Handler<'saveRoute'> = async (input, call) => {
  const place = await ownPlace(call);
  const unknown = unknownIn(input, place);
  if (unknown) return unknown;
  const { categoryId, areaId, tier, why, seenAt } = input;
  const key: CatalogueKey = {
    categoryId,
    ...(areaId === undefined ? {} : { areaId }),
    ...(tier === undefined ? {} : { tier }),
  };
  const since = { at: call.now, byName: call.session.membership?.name ?? '', why };
  const failed = await changeCatalogue(place._id, call.key, ({ rows }) => {
    const standing = newestOf(key, rows);
    if ((standing?.since.at ?? 0) !== seenAt)
      return refuse('changed_meanwhile', {
        by: standing?.since.byName ?? '',
        at: standing?.since.at ?? call.now,
      });
    const made = entered(rows, [{ key, target: targetIn(input) }], since);
    return !isRefusal(made) && made.changes.length === 0 ? refuse('nothing_changes', {}) : made;
  });
  return failed ?? { saved: true };
};

function targetIn({ unitId, coHandlerIds, policyId }: Input): CatalogueTarget | null {
  if (unitId === null) return null;
  return {
    unitId,
    coHandlerIds: [...new Set(coHandlerIds)].filter((id) => id !== unitId),
    ...(policyId === undefined ? {} : { policyId }),
  };
}

/** Taking a row away needs nothing to be there that it names: that may be why it goes. */
function unknownIn(input: Input, { config, roster }: StoredPlace): Refusal | null {
  const { categoryId, areaId, tier, unitId, coHandlerIds, policyId } = input;
  if (unitId === null) return null;
  if (!config.categories.some(({ id }) => id === categoryId))
    return refuse('category_unknown', { categoryId });
  if (areaId !== undefined && !roster.areas.some(({ id }) => id === areaId))
    return refuse('area_not_found', {});
  if (tier !== undefined && !config.tiers.some(({ id }) => id === tier))
    return refuse('tier_unknown', { tier });
  const units = new Set(roster.units.map(({ id }) => id));
  if (![unitId, ...coHandlerIds].every((id) => units.has(id))) return refuse('unit_not_found', {});
  return policyId === undefined || config.policies.some(({ id }) => id === policyId)
    ? null
    : refuse('policy_unknown', { policyId });
}
