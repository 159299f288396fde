/** Forms of an activity, as the places name them (PRODUCT.md JX-04, JX-09, ZS-03). */
export const ACTIVITY_FORMS = [
  'reception_day',
  'bench_meeting',
  'home_meeting',
  'square_meeting',
  'night_talk',
  'survey_visit',
  'topic_activity',
  'other',
] as const;
export type ActivityForm = (typeof ACTIVITY_FORMS)[number];

/** More matters than one afternoon brings. */
export const ACTIVITY_ITEMS_MAX = 20;
export const ACTIVITY_WHERE_MAX = 30;
