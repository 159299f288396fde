import type { ActivityForm } from '../place/activity';

export const ACTIVITY_FORM_WORD: Record<ActivityForm, string> = {
  reception_day: '接待日',
  bench_meeting: '板凳会',
  home_meeting: '家常会',
  square_meeting: '广场会',
  night_talk: '民情夜谈会',
  survey_visit: '调研视察',
  topic_activity: '主题活动',
  other: '别的活动',
};
