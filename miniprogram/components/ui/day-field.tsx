import { Picker, View } from '@tarojs/components';
import { addDays, type Day } from '@shared/common/shanghai';
import { dayInSentence, weekdayWord } from '@shared/wording/dates';
import { Chips } from './chip';
import { Icon } from './icon';
import './day-field.scss';

interface DayPickProps {
  /** Read aloud: which day this is. */
  label: string;
  /** Empty: not chosen yet. */
  value: Day | '';
  earliest: Day;
  /** Absent: any day from the earliest on. */
  latest?: Day;
  onChange: (day: Day) => void;
}

/** A day, picked and never typed. */
export function DayPick({ label, value, earliest, latest, onChange }: DayPickProps) {
  return (
    <Picker
      mode="date"
      value={value === '' ? earliest : value}
      start={earliest}
      end={latest}
      onChange={({ detail }) => onChange(detail.value)}
    >
      <View className="field day-pick" aria-label={`${label}：选日子`}>
        <View className={`grow ${value === '' ? 'field-placeholder' : ''}`}>
          {value === '' ? '选日子' : `${dayInSentence(value)} ${weekdayWord(value)}`}
        </View>
        <Icon name="down" size="s" />
      </View>
    </Picker>
  );
}

interface DayFieldProps extends Omit<DayPickProps, 'latest'> {
  hint?: string;
  /** Days that are often meant, one tap each. */
  soon?: readonly { word: string; days: number }[];
  /** From which day these are counted, where earlier ones may be chosen too. */
  soonFrom?: Day;
}

const SOON = [
  { word: '三天后', days: 3 },
  { word: '一周后', days: 7 },
  { word: '两周后', days: 14 },
  { word: '一个月后', days: 30 },
] as const;

/** A day with its label: the ones that are often meant as words, any other from the calendar. */
export function DayField({
  label,
  hint,
  value,
  earliest,
  soon = SOON,
  soonFrom = earliest,
  onChange,
}: DayFieldProps) {
  const choices = soon.map(({ word, days }) => ({ value: addDays(soonFrom, days), word }));
  return (
    <View>
      <View className="field-label">
        {label}
        {hint !== undefined && <View className="field-hint">{hint}</View>}
      </View>
      <Chips label={label} choices={choices} chosen={value} onChoose={onChange} />
      <View className="gap">
        <DayPick label={label} value={value} earliest={earliest} onChange={onChange} />
      </View>
    </View>
  );
}
