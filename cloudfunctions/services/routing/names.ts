import type { RoutingNames } from '@shared/wording/routing';
import type { StoredPlace } from '../../store/places';

/** What ids are called here. */
export const namesOf = ({ config, roster }: StoredPlace): RoutingNames => ({
  category: (id) => config.categories.find((one) => one.id === id)?.label ?? id,
  area: (id) => roster.areas.find((one) => one.id === id)?.name ?? id,
  tier: (id) => config.tiers.find((one) => one.id === id)?.label ?? id,
  unit: (id) => roster.units.find((one) => one.id === id)?.name ?? id,
  policy: (id) => config.policies.find((one) => one.id === id)?.label ?? id,
});
