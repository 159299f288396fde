import { COMPLIANCE_WORD } from '../../wording/compliance';
import { PUBLISH_WORDS, SETTING_WORDS } from '../../wording/place-settings';
import { SWITCHES, type PlaceConfig } from '../place';
import type { Setting } from './setting';

const yes = (on: boolean) => (on ? 'yes' : 'no');

/** The same words as on the page where everybody reads what is switched on. */
export const switchSettings = ({ switches, publish, deputyFirst }: PlaceConfig): Setting[] => [
  ...SWITCHES.map((name): Setting => ({
    key: `switches.${name}`,
    group: `switches.${name}`,
    groupLabel: COMPLIANCE_WORD[name].word,
    label: COMPLIANCE_WORD[name].about,
    kind: 'yes_no',
    value: yes(switches[name] === true),
    path: ['switches', name],
    seen: SETTING_WORDS.seenCompliance,
  })),
  ...(['required', 'publicRating', 'confirmVoters'] as const).map((name): Setting => ({
    key: `publish.${name}`,
    group: `publish.${name}`,
    groupLabel: PUBLISH_WORDS[name].word,
    label: PUBLISH_WORDS[name].about,
    kind: 'yes_no',
    value: yes(publish[name]),
    path: ['publish', name],
    seen: PUBLISH_WORDS[name].seen,
  })),
  {
    key: 'deputyFirst',
    group: 'deputyFirst',
    groupLabel: '扫代表的码，先到代表手里',
    label: '不开，先由联络站看一遍',
    kind: 'yes_no',
    value: yes(deputyFirst),
    path: ['deputyFirst'],
    seen: SETTING_WORDS.seenDeputyFirst,
  },
];
