import { View } from '@tarojs/components';
import { dayLabel } from '@shared/wording/dates';
import { Tappable } from '@/components/ui/tappable';
import { rowsOf, wordOf, type CalendarDay } from './months';
import './calendar.scss';
import { silent } from '@/theme/spoken';

interface MonthGridProps {
  days: readonly CalendarDay[];
  /** 1 to 12. */
  month: number;
  today: string;
  onPick: (day: CalendarDay) => void;
}

const HEADS = ['一', '二', '三', '四', '五', '六', '日'];

export function MonthGrid({ days, month, today, onPick }: MonthGridProps) {
  return (
    <View className="month">
      {HEADS.map((head) => (
        <View className="month-head" key={head}>
          {head}
        </View>
      ))}
      {rowsOf(days, month)
        .flat()
        .map((day, index) =>
          day === null ? (
            <View key={`none${index}`} />
          ) : (
            <DayCell key={day.day} day={day} isToday={day.day === today} onPick={onPick} />
          ),
        )}
    </View>
  );
}

function DayCell({
  day,
  isToday,
  onPick,
}: {
  day: CalendarDay;
  isToday: boolean;
  onPick: (day: CalendarDay) => void;
}) {
  const word = wordOf(day);
  const looks = [`month-${day.kind}`, day.entered && 'month-entered', isToday && 'month-today'];
  const said = [dayLabel(day.day), word || (day.working ? '上班' : '休息'), day.entered && '这里录的'];
  return (
    <Tappable
      className={['month-day', ...looks].filter(Boolean).join(' ')}
      label={said.filter(Boolean).join('，')}
      onTap={() => onPick(day)}
    >
      <View className="month-date" {...silent}>
        {Number(day.day.slice(8))}
      </View>
      <View className="month-word" {...silent}>
        {word}
      </View>
    </Tappable>
  );
}
