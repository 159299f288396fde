import type { Handler } from '../../services/handler';
import { editPlace } from '../../services/places/edit-place';
import { placeNow, unlessAt } from '../../services/places/place-now';
import { touchesOf } from '../../services/places/touches';

export const previewPlaceSettings: Handler<'previewPlaceSettings'> = async ({ version, values }, call) => {
  const place = await placeNow(call);
  const late = await unlessAt(place, version);
  if (late) return late;
  const { config, problems, changes } = editPlace(place, values);
  const changed = changes.map(({ setting }) => setting);
  return {
    problems,
    changes: changes.map(({ words }) => words),
    touches: problems.length > 0 ? [] : await touchesOf(place, config, changed, call.now),
  };
};
