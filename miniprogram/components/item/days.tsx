import { View } from '@tarojs/components';
import type { CountedDay } from '@shared/calendar/count';
import { dayLabel } from '@shared/wording/dates';
import { Hint } from '../ui/hint';
import { spoken } from '@/theme/spoken';
import { weeksOf, type WeekDay } from './weeks';

interface DaysProps {
  days: readonly CountedDay[];
  /** `YYYY-MM-DD`, the server's today. */
  today: string;
  /** How it was counted, in one or two sentences. */
  sentence: string;
  /** What happened on the first day: 交办, 提交. */
  startWord: string;
  /** The calendar of that year is not published yet: Monday to Friday is assumed, as the sentence says. */
  provisional?: boolean;
}

const HEADS = ['一', '二', '三', '四', '五', '六', '日'];

/** 为什么是这一天: every day that counted, did not, and why not. */
export function Days({ days, today, sentence, startWord, provisional = false }: DaysProps) {
  return (
    <View>
      <View className="sub days-sentence">{sentence}</View>
      {provisional && <Hint>待日历确认</Hint>}
      <View className="days">
        {HEADS.map((head) => (
          <View className="days-head" key={head}>
            {head}
          </View>
        ))}
        {weeksOf(days, today).map((row, index) =>
          row.kind === 'gap' ? (
            <View
              className="days-gap"
              key={`gap${index}`}
            >{`中间 ${row.weeks} 周，算 ${row.counted} 天`}</View>
          ) : (
            row.days.map((weekday) => (
              <DayCell
                key={weekday.day}
                weekday={weekday}
                isToday={weekday.day === today}
                startWord={startWord}
              />
            ))
          ),
        )}
        <View className="days-legend">
          <View className="days-swatch day-counted" />
          <View>算</View>
          <View className="days-swatch day-off" />
          <View>不算</View>
          {days.some(({ extended }) => extended) && (
            <>
              <View className="days-swatch day-counted day-extended" />
              <View>延期</View>
            </>
          )}
          <View className="days-swatch day-today" />
          <View>今天</View>
        </View>
      </View>
    </View>
  );
}

function DayCell({ weekday, isToday, startWord }: { weekday: WeekDay; isToday: boolean; startWord: string }) {
  const { day, counted } = weekday;
  const word = counted === undefined ? '' : wordOf(counted, startWord);
  const look = counted === undefined ? 'outside' : counted.role;
  return (
    <View
      className={`day day-${look} ${counted?.extended ? 'day-extended' : ''} ${isToday ? 'day-today' : ''}`}
      {...spoken({ role: 'img', label: [dayLabel(day), word, isToday && '今天'].filter(Boolean).join('，') })}
    >
      <View className="day-date">
        {Number(day.slice(8))}
        {counted?.kind === 'makeup' && <View className="day-makeup">班</View>}
        {counted?.extended === true && counted.kind !== 'makeup' && counted.role !== 'off' && (
          <View className="day-makeup">延</View>
        )}
      </View>
      <View className="day-word">{word}</View>
    </View>
  );
}

function wordOf({ role, name, n, extended, kept }: CountedDay, startWord: string): string {
  if (role === 'start') return startWord;
  if (role === 'paused') return '停';
  // The cells are 45 px wide: 国庆 fits where 国庆节 does not.
  if (role === 'off') return name === undefined ? '休' : name.replace(/节$/, '');
  if (kept) return role === 'due' ? '照旧' : '';
  if (n !== undefined) return extended ? `延第${n}` : `第${n}天`;
  return role === 'due' ? '到期' : '';
}
