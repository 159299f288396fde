import { refuse } from '@shared/error/catalogue';
import { editsBackTo } from '@shared/place/settings/change';
import type { Handler } from '../../services/handler';
import { configAt } from '../../services/places/config-at';
import { editPlace } from '../../services/places/edit-place';
import { placeNow, versionOf } from '../../services/places/place-now';

export const getPlaceVersion: Handler<'getPlaceVersion'> = async ({ version }, call) => {
  const place = await placeNow(call);
  const then = await configAt(place, version);
  if (then === null) return refuse('place_version_not_found', {});
  const values = editsBackTo(then, place.config);
  return {
    current: versionOf(place),
    values,
    changes: editPlace(place, values).changes.map(({ words }) => words),
  };
};
