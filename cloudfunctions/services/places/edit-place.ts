import {
  changesInWords,
  edited,
  nameOf,
  settingAt,
  type Edit,
  type SettingProblem,
} from '@shared/place/settings/change';
import type { Setting } from '@shared/place/settings/setting';
import { checkStanding } from '@shared/place/load';
import type { PlaceConfig } from '@shared/place/place';
import { placePathInWords } from '@shared/wording/place-paths';
import type { StoredPlace } from '../../store/places';

export interface EditedPlace {
  config: PlaceConfig;
  problems: SettingProblem[];
  changes: { setting: Setting; words: string }[];
}

/** What a place would be with these values, what is wrong with it, and what is other than it was. */
export function editPlace(
  { config, roster }: Pick<StoredPlace, 'config' | 'roster'>,
  edits: readonly Edit[],
): EditedPlace {
  const made = edited(config, edits);
  if (made.problems.length > 0) return { ...made, changes: [] };
  const whole = { place: made.config, roster };
  const checked = checkStanding(whole);
  if (!Array.isArray(checked))
    return { config: checked.place, problems: [], changes: changesInWords(config, checked.place) };
  const problems = checked.map(({ path, problem }): SettingProblem => {
    const setting = settingAt(config, path);
    const where =
      setting === undefined || setting.kind === 'steps' ? placePathInWords(path, whole) : nameOf(setting);
    return { key: setting?.key ?? '', where, problem };
  });
  return { config: made.config, problems, changes: [] };
}
