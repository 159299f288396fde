import { placeSchema, type PlaceConfig } from '@shared/place/place';
import { beforeOf, findVersion } from '../../store/place-versions';
import type { StoredPlace } from '../../store/places';
import { versionOf } from './place-now';

/** Further back nobody looks; each version on the way is read. */
const STEPS_MAX = 100;

/** The configuration as it was with a version: what each later change replaced, put back one after the other. */
export async function configAt(place: StoredPlace, version: number): Promise<PlaceConfig | null> {
  const current = versionOf(place);
  if (version > current || current - version > STEPS_MAX) return null;
  const config: Record<string, unknown> = { ...place.config };
  for (let at = current; at > version; at -= 1) {
    const change = await findVersion(place._id, at);
    if (change === null) return null;
    for (const [part, old] of Object.entries((await beforeOf(change)).config ?? {})) {
      if (old === null) Reflect.deleteProperty(config, part);
      else config[part] = old;
    }
  }
  return placeSchema.parse(config);
}
