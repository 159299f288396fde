import { Picker, View } from '@tarojs/components';
import { addDays, type Day } from '@shared/common/shanghai';
import { dayInSentence, weekdayWord } from '@shared/wording/dates';
import { Chips } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';

interface PastDayProps {
  label: string;
  value: Day;
  today: Day;
  earliest: Day;
  onChange: (day: Day) => void;
}

/** A day that has been: today and yesterday in a tap, any other from the calendar. */
export function PastDay({ label, value, today, earliest, onChange }: PastDayProps) {
  const choices = [
    { value: today, word: '今天' },
    { value: addDays(today, -1), word: '昨天' },
  ];
  return (
    <View className="gap-m">
      <View className="field-label">{label}</View>
      <Chips label={label} choices={choices} chosen={value} onChoose={onChange} />
      <View className="gap">
        <Picker
          mode="date"
          value={value}
          start={earliest}
          end={today}
          onChange={({ detail }) => onChange(detail.value)}
        >
          <View className="field day-pick" aria-label={`${label}：选日子`}>
            <View className="grow">{`${dayInSentence(value)} ${weekdayWord(value)}`}</View>
            <Icon name="down" size="s" />
          </View>
        </Picker>
      </View>
    </View>
  );
}
