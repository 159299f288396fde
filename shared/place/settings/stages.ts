import { KIND_WORD } from '../../wording/kinds';
import { SETTING_WORDS } from '../../wording/place-settings';
import type { PlaceConfig } from '../place';
import type { Setting } from './setting';

const steps = { kind: 'steps', max: 8, seen: SETTING_WORDS.seenSteps } as const;

/** The steps of the progress bar, and of the kinds that have some of their own. */
export const stageSettings = ({ stages, kinds }: PlaceConfig): Setting[] => [
  {
    ...steps,
    key: 'stages',
    group: 'stages',
    groupLabel: '一件事走几步',
    label: '步骤',
    help: SETTING_WORDS.stepsHelp,
    value: JSON.stringify(stages),
    path: ['stages'],
  },
  ...kinds.flatMap((kind, index): Setting[] => {
    if (kind.stages === undefined) return [];
    return [
      {
        ...steps,
        key: `kinds.${kind.id}.stages`,
        group: `kinds.${kind.id}.stages`,
        groupLabel: `${kind.label ?? KIND_WORD[kind.id]}走几步`,
        label: '步骤',
        help: SETTING_WORDS.stepsHelp,
        value: JSON.stringify(kind.stages),
        path: ['kinds', index, 'stages'],
      },
    ];
  }),
];
