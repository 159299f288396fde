import type { ErrorCode, ErrorData } from '../error/catalogue';
import { dayLabel, dayShort } from './dates';
import { say, type ErrorWords } from './error-words';

type CalendarCode = Extract<
  ErrorCode,
  'day_not_real' | 'day_twice' | 'day_without_name' | 'year_known' | 'year_incomplete'
>;

export const CALENDAR_ERRORS: { [Code in CalendarCode]: (data: ErrorData[Code]) => ErrorWords } = {
  day_not_real: ({ day, year }) => say(`${year} 年里没有 ${day} 这一天。`, '请回到日历上点日子。'),
  day_twice: ({ day }) => say(`${dayLabel(day)} 填了两次。`, '请只留一个再存。'),
  day_without_name: ({ day }) => say(`${dayLabel(day)} 还没写是什么假。`, '请写上名字，比如“元旦”。'),
  year_known: ({ year }) => say(`${year} 年的放假安排已经有了。`, '不用再录，个别日子不一样的，点那一天改。'),
  year_incomplete: ({ year, day }) =>
    say(`${year} 年还没录完：${dayShort(day)}该放假，还没录。`, '请照国务院办公厅的通知补上再点。'),
};
