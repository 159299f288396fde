import {
  getPlaceSettings,
  getPlaceVersion,
  listPlaceVersions,
  previewPlaceSettings,
  savePlaceSettings,
  testTemplate,
} from './place-settings';

/** Contracts of what an administrator changes of the place itself. */
export const PLACE_SETTINGS_OPERATIONS = {
  getPlaceSettings,
  previewPlaceSettings,
  savePlaceSettings,
  listPlaceVersions,
  getPlaceVersion,
  testTemplate,
} as const;
