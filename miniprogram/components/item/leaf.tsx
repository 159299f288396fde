import { View } from '@tarojs/components';
import { dayLabel, leafOf } from '@shared/wording/dates';
import { spoken } from '@/theme/spoken';

/** `soon` two working days or fewer, `over` past it, `ok` kept, `still` the clock stands (it waits for the resident). */
export type LeafTone = 'normal' | 'soon' | 'over' | 'ok' | 'still';

interface LeafProps {
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  day: string;
  tone?: LeafTone;
  big?: boolean;
}

/** The page of a calendar: by which day. The one thing that stands first on every slip. */
export function Leaf({ day, tone = 'normal', big = false }: LeafProps) {
  const { month, date, weekday } = leafOf(day);
  return (
    <View
      className={`leaf leaf-${tone} ${big ? 'leaf-big' : ''}`}
      {...spoken({ role: 'img', label: dayLabel(day) })}
    >
      <View className="leaf-month">{month}</View>
      <View className="leaf-date">{date}</View>
      <View className="leaf-weekday">{weekday}</View>
    </View>
  );
}
