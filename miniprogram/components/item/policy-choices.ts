import type { OutputOf } from '@shared/contract/operations';
import type { ItemKind, Tier } from '@shared/item/kinds';

type Place = OutputOf<'getSession'>['places'][number];
export type PolicyChoice = Place['policies'][number];

/** By which policy it is counted when nobody chooses: the kind's own, else that of the level. */
export function usualPolicy(place: Place, kind: ItemKind, tier: Tier | null): PolicyChoice | undefined {
  const own = place.kinds.find(({ id }) => id === kind)?.policyId;
  const ofTier = place.tiers.find(({ id }) => id === tier)?.policyId;
  return place.policies.find(({ id }) => id === (own ?? ofTier));
}

/** What an office may choose instead: of the same law, and not what belongs to another kind or level. */
export function policyChoices(place: Place, kind: ItemKind, tier: Tier | null): PolicyChoice[] {
  const usual = usualPolicy(place, kind, tier);
  if (usual === undefined || tier === null) return [];
  const taken = [...place.kinds, ...place.tiers].map(({ policyId }) => policyId);
  const others = place.policies.filter(
    ({ id, grantBeforeDue }) => grantBeforeDue === usual.grantBeforeDue && !taken.includes(id),
  );
  return [usual, ...others.filter(({ id }) => id !== usual.id)];
}
