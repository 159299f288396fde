/** What sort of matter an item is. Only a deputy creates a `suggestion`; `dispute` and `petition` are never published. */
export const ITEM_KINDS = [
  'voice',
  'snap',
  'reception_case',
  'suggestion',
  'recess_suggestion',
  'dispute',
  'petition',
  'oversight_opinion',
  'micro_matter',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where it came in. `target` names the code's deputy or station, so that `qr:D-12` can be printed. */
export const SOURCE_TYPES = [
  'deputy_code',
  'station_code',
  'point_code',
  'chosen_station',
  'group_chat',
  'paper',
  'phone',
  'reception',
  'snap',
  'meeting',
  'activity',
  'face_session',
  'court',
  'supervision',
  'audit',
  'suggestion_box',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const TIERS = ['village', 'town', 'county'] as const;
export type Tier = (typeof TIERS)[number];

/** 答复类别. Places word them differently; what A to D mean is the same (PLATFORM.md §7). */
export const RESULT_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type ResultClass = (typeof RESULT_CLASSES)[number];

export const REPLY_MODES = ['onsite', 'phone', 'written'] as const;
export type ReplyMode = (typeof REPLY_MODES)[number];

export const SATISFACTIONS = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Coded reasons of a bad rating: the unit sees them in aggregate only. */
export const RATING_REASONS = ['not_solved', 'nobody_contacted_me', 'attitude', 'off_the_point'] as const;
export type RatingReason = (typeof RATING_REASONS)[number];

export const DECLINE_REASONS = [
  'not_congress_matter',
  'court',
  'petition_office',
  'discipline',
  'emergency',
  'arbitration',
  'hotline',
  'unclear',
  'abusive',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** The right door for what is declined (PRODUCT.md §5.10). */
export const CHANNELS = [
  '12345',
  '110_119',
  'petition',
  'court',
  'discipline',
  'arbitration',
  'none',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const WITHDRAW_REASONS = ['solved_already', 'said_wrongly', 'changed_mind'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

export const HAND_OVER_REASONS = [
  'needs_department',
  'conflict_of_interest',
  'not_my_district',
  'unavailable',
] as const;
export type HandOverReason = (typeof HAND_OVER_REASONS)[number];

/** What a unit bases a return on; the ruling is about this and nothing else (PRODUCT.md §5.4). */
export const RETURN_BASES = ['not_our_duty', 'not_our_area', 'another_leads', 'law_forbids'] as const;
export type ReturnBasis = (typeof RETURN_BASES)[number];

export const SUSPEND_REASONS = ['litigation', 'force_majeure', 'other_procedure'] as const;
export type SuspendReason = (typeof SUSPEND_REASONS)[number];

/** 江夏's 1+2+3 (JX-12): three forms, two media. */
export const SUPERVISION_FORMS = ['onsite', 'key', 'tracking'] as const;
export type SupervisionForm = (typeof SUPERVISION_FORMS)[number];
export const SUPERVISION_MEDIA = ['online', 'offline'] as const;
export type SupervisionMedium = (typeof SUPERVISION_MEDIA)[number];

/** What an item can become part of, or belong to. */
export const LINK_TYPES = ['theme', 'suggestion', 'project', 'session', 'activity', 'meeting'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** 鼎城's outcome of a dispute: settled, or back to the court (CD-13). */
export const MEDIATIONS = ['succeeded', 'failed'] as const;
export type Mediation = (typeof MEDIATIONS)[number];

/** Never in any public list, whoever asks (DOMAIN.md §2, invariants). */
export const NEVER_PUBLIC: readonly ItemKind[] = ['dispute', 'petition'];

/** Stations see neither; the office screens them itself (ZS-17, CD-13). */
export const HIDDEN_FROM_STATIONS: readonly ItemKind[] = ['dispute', 'petition'];

/** Who may be asked to help somebody with one item. */
export const HELPER_RELATIONS = ['family', 'village', 'other'] as const;
export type HelperRelation = (typeof HELPER_RELATIONS)[number];
