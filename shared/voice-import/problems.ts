/** What can be wrong with one cell of a table of voices. Words are in shared/wording/voice-import.ts. */
export const VOICE_PROBLEMS = [
  'text_missing',
  'text_too_short',
  'text_too_long',
  'source_unknown',
  'source_not_here',
  'target_too_long',
  'day_wrong',
  'day_ahead',
  'name_too_long',
  'phone_wrong',
  'where_too_long',
  'area_unknown',
  'station_unknown',
  'station_missing',
  'station_not_yours',
  'category_unknown',
  'tier_unknown',
  'formula',
  'cells_merged',
  'cells_too_many',
] as const;
export type VoiceProblem = (typeof VOICE_PROBLEMS)[number];

export interface VoiceIssue {
  /** As the sheet numbers it. */
  row: number;
  column: VoiceColumn;
  problem: VoiceProblem;
  /** What stands there. */
  value?: string;
}

export const VOICE_COLUMNS = [
  'text',
  'source',
  'target',
  'day',
  'name',
  'phone',
  'where',
  'area',
  'station',
  'category',
  'tier',
] as const;
export type VoiceColumn = (typeof VOICE_COLUMNS)[number];

/** Why a whole file is turned away. */
export const FILE_PROBLEMS = [
  'too_large',
  'not_a_table',
  'old_excel',
  'macro',
  'bomb',
  'broken',
  'letters',
  'head_merged',
  'empty',
  'broken_quotes',
  'too_many_rows',
  'columns_missing',
  'column_twice',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];
