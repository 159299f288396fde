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

/** 家常会, 广场会, 板凳会, 民情夜谈会 (江夏 JX-04): people sit together and settle something. */
const MEETINGS: readonly ActivityForm[] = ['bench_meeting', 'home_meeting', 'square_meeting', 'night_talk'];
export const isMeeting = (form: ActivityForm): boolean => MEETINGS.includes(form);

/** What a matter that came of it names as its source, and is linked as. */
export const sourceOfActivity = (form: ActivityForm): 'meeting' | 'activity' =>
  isMeeting(form) ? 'meeting' : 'activity';

/** More matters than one afternoon brings. */
export const ACTIVITY_ITEMS_MAX = 20;
export const ACTIVITY_WHERE_MAX = 30;
/** Of one kind: more stations or groups than hold one activity together. */
export const ORGANISERS_MAX = 8;
/** Deputies of one activity; a whole congress is no activity. */
export const ATTENDED_MAX = 80;
export const RESIDENTS_MAX = 9_999;

/** Who holds an activity: each counts it once, and the place counts it once (江夏 JX-10: 区街联动、街街联动). */
export const ORGANISER_KINDS = ['station', 'group'] as const;
export type OrganiserKind = (typeof ORGANISER_KINDS)[number];
