/** What a printed code stands for. */
export const CODE_KINDS = ['deputy_code', 'station_code', 'point_code'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** Why a code was taken out of use. */
export const REVOKE_REASONS = ['renewed', 'lost', 'damaged', 'left'] as const;
export type RevokeReason = (typeof REVOKE_REASONS)[number];
