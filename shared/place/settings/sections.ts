import type { PlaceConfig } from '../place';
import { deadlineSettings } from './deadlines';
import { noticeSettings } from './notices';
import { SETTING_SECTIONS, type Setting, type SettingSection } from './setting';
import { stageSettings } from './stages';
import { switchSettings } from './switches';
import { textSettings } from './texts';

const OF_SECTION: Record<SettingSection, (config: PlaceConfig) => Setting[]> = {
  stages: stageSettings,
  deadlines: deadlineSettings,
  texts: textSettings,
  notices: noticeSettings,
  switches: switchSettings,
};

export const settingsOf = (section: SettingSection, config: PlaceConfig): Setting[] =>
  OF_SECTION[section](config);

export const allSettings = (config: PlaceConfig): Setting[] =>
  SETTING_SECTIONS.flatMap((section) => settingsOf(section, config));
