/** What the timer does each minute, in its order. */
export const JOB_NAMES = [
  'dueItems',
  'figures',
  'recounts',
  'callDigests',
  'duePushes',
  'uploadSlots',
  'guesses',
  'itemlessContacts',
  'voiceImports',
  'standIns',
  'seats',
  'duty',
  'rosterImports',
  'findable',
] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** How long a job may not have done its part, in minutes, before somebody should look. */
const LAG_MAX = 5;
export const isLate = (minutes: number): boolean => minutes > LAG_MAX;
