import type { OutputOf } from '@shared/contract/operations';
import { settingsOf } from '@shared/place/settings/sections';
import { SETTING_SECTIONS, type Setting } from '@shared/place/settings/setting';
import { settingInWords } from '@shared/place/settings/values';
import type { Handler } from '../../services/handler';
import { placeNow, versionOf } from '../../services/places/place-now';

const settingView = (setting: Setting): OutputOf<'getPlaceSettings'>['settings'][number] => {
  const { path: _path, reversed: _reversed, seen: _seen, units, choices, ...shown } = setting;
  return {
    ...shown,
    words: settingInWords(setting, setting.value),
    ...(units ? { units: [...units] } : {}),
    ...(choices ? { choices: [...choices] } : {}),
  };
};

export const getPlaceSettings: Handler<'getPlaceSettings'> = async ({ section }, call) => {
  const place = await placeNow(call);
  return {
    version: versionOf(place),
    sections: SETTING_SECTIONS.map((one) => ({
      section: one,
      // Of a group of numbers one is to be confirmed, not each.
      toConfirm: new Set(
        settingsOf(one, place.config).flatMap(({ toConfirm, group }) => (toConfirm === true ? [group] : [])),
      ).size,
    })),
    settings: section === undefined ? [] : settingsOf(section, place.config).map(settingView),
  };
};
