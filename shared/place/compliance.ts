import type { PlaceSwitch } from './place';

/**
 * What the rules of 2026 for government apps speak of (PRODUCT.md §2.4). A place may switch some of it on; the rest is
 * not built at all, whatever a place writes.
 */
export const COMPLIANCE_FUNCTIONS = [
  'deputy_ranking',
  'station_ranking',
  'unit_ranking',
  'village_board_public',
  'points_public',
  'forced_check_in',
  'forced_photo',
  'study_time',
  'online_time',
  'forced_phone',
  'sole_appraisal',
] as const;
export type ComplianceFunction = (typeof COMPLIANCE_FUNCTIONS)[number];

export type ComplianceState = 'on' | 'off' | 'not_built';

const SWITCHED: Partial<Record<ComplianceFunction, PlaceSwitch>> = {
  deputy_ranking: 'deputy_ranking',
  station_ranking: 'station_ranking',
  unit_ranking: 'unit_ranking',
  village_board_public: 'village_board_public',
  points_public: 'points_public',
};

/** Every function with its state here: what nobody has switched on is off. */
export const complianceOf = (
  switches: Readonly<Record<string, boolean>>,
): { name: ComplianceFunction; state: ComplianceState }[] =>
  COMPLIANCE_FUNCTIONS.map((name) => {
    const by = SWITCHED[name];
    return { name, state: by === undefined ? 'not_built' : switches[by] === true ? 'on' : 'off' };
  });
