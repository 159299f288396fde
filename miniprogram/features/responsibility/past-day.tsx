import { View } from '@tarojs/components';
import { addDays, type Day } from '@shared/common/shanghai';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';

interface PastDayProps {
  label: string;
  value: Day;
  today: Day;
  onChange: (day: Day) => void;
}

/** What is written down is seldom older than a year. */
const BACK_DAYS = 366;

/** A day that has been: today and yesterday in a tap, any other from the calendar. */
export function PastDay({ label, value, today, onChange }: PastDayProps) {
  const choices = [
    { value: today, word: '今天' },
    { value: addDays(today, -1), word: '昨天' },
  ];
  return (
    <View className="gap-m">
      <View className="field-label">{label}</View>
      <Chips label={label} choices={choices} chosen={value} onChoose={onChange} />
      <View className="gap">
        <DayPick
          label={label}
          value={value}
          earliest={addDays(today, -BACK_DAYS)}
          latest={today}
          onChange={onChange}
        />
      </View>
    </View>
  );
}
