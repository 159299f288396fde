import { View } from '@tarojs/components';
import type { Day } from '@shared/common/shanghai';
import { DayPick } from '@/components/ui/day-field';

export interface Away {
  fromDay: Day | '';
  untilDay: Day | '';
}

interface AwayDaysProps {
  today: Day;
  away: Away;
  onChange: (away: Away) => void;
}

/** From which day to which; the second begins where the first is. */
export function AwayDays({ today, away, onChange }: AwayDaysProps) {
  const { fromDay, untilDay } = away;
  const from = (day: Day) => onChange({ fromDay: day, untilDay: untilDay < day ? '' : untilDay });
  return (
    <>
      <View className="field-label gap-m">从哪天</View>
      <DayPick label="从哪天" value={fromDay} earliest={today} onChange={from} />
      <View className="field-label gap-m">到哪天</View>
      <DayPick
        label="到哪天"
        value={untilDay}
        earliest={fromDay === '' ? today : fromDay}
        onChange={(day) => onChange({ fromDay, untilDay: day })}
      />
    </>
  );
}
