import type { Before } from '../../store/place-versions';
import type { StoredPlace } from '../../store/places';
import { canonicalJson } from '../fingerprint';

export type PlaceParts = Pick<StoredPlace, 'config' | 'roster'>;

/** What a change replaces of a place, as it was: those parts of configuration and roster that are not the same any more. */
export function changedParts(before: PlaceParts, after: PlaceParts): Before {
  const config = partsOf(before.config, after.config);
  const roster = partsOf(before.roster, after.roster);
  return { ...(config ? { config } : {}), ...(roster ? { roster } : {}) };
}

function partsOf(before: object, after: object): Record<string, unknown> | undefined {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))] as const;
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (name) => canonicalJson(old.get(name)) !== canonicalJson(fresh.get(name)),
  );
  return changed.length === 0
    ? undefined
    : Object.fromEntries(changed.map((name) => [name, old.get(name) ?? null]));
}
