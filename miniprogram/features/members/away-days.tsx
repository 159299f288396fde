import { View } from '@tarojs/components';
import type { Day } from '@shared/common/shanghai';
import { DayField } from '@/components/ui/day-field';

export interface Away {
  fromDay: Day | '';
  untilDay: Day | '';
}

interface AwayDaysProps {
  today: Day;
  away: Away;
  onChange: (away: Away) => void;
}

const BEGINS = [
  { word: '今天', days: 0 },
  { word: '明天', days: 1 },
  { word: '后天', days: 2 },
] as const;
const LASTS = [
  { word: '就这一天', days: 0 },
  { word: '三天', days: 2 },
  { word: '一周', days: 6 },
] as const;

/** From which day to which; the second begins where the first is. */
export function AwayDays({ today, away, onChange }: AwayDaysProps) {
  const { fromDay, untilDay } = away;
  const from = (day: Day) => onChange({ fromDay: day, untilDay: untilDay < day ? '' : untilDay });
  return (
    <>
      <DayField label="从哪天" value={fromDay} earliest={today} soon={BEGINS} onChange={from} />
      <View className="gap-m">
        <DayField
          label="到哪天"
          value={untilDay}
          earliest={fromDay === '' ? today : fromDay}
          soon={LASTS}
          onChange={(day) => onChange({ fromDay: fromDay === '' ? today : fromDay, untilDay: day })}
        />
      </View>
    </>
  );
}
