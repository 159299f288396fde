import { Picker, View } from '@tarojs/components';
import { dayOf, momentOf, timeOf } from '@shared/common/shanghai';
import { dayInSentence, weekdayWord } from '@shared/wording/dates';
import { Icon } from './icon';

interface MomentFieldProps {
  label: string;
  hint?: string;
  /** Epoch milliseconds, to the minute. */
  value: number;
  /** What has happened cannot be later than now. */
  latest: number;
  error?: string | null;
  onChange: (at: number) => void;
}

/** A day and a time of day, each picked: nobody types a date. */
export function MomentField({ label, hint, value, latest, error = null, onChange }: MomentFieldProps) {
  const day = dayOf(value);
  return (
    <View>
      <View className="field-label">
        {label}
        {hint !== undefined && <View className="field-hint">{hint}</View>}
      </View>
      <View className="row">
        <Picker
          mode="date"
          className="grow"
          value={day}
          end={dayOf(latest)}
          onChange={({ detail }) => onChange(momentOf(detail.value, timeOf(value)))}
        >
          <View
            className={`field field-pick ${error === null ? '' : 'is-bad'}`}
            aria-label={`${label}：哪天`}
          >
            <View className="grow">{`${dayInSentence(day, latest)} ${weekdayWord(day)}`}</View>
            <Icon name="down" size="s" />
          </View>
        </Picker>
        <Picker
          mode="time"
          value={timeOf(value)}
          onChange={({ detail }) => onChange(momentOf(day, String(detail.value)))}
        >
          <View
            className={`field field-pick ${error === null ? '' : 'is-bad'}`}
            aria-label={`${label}：几点`}
          >
            <View className="grow">{timeOf(value)}</View>
            <Icon name="down" size="s" />
          </View>
        </Picker>
      </View>
      {error !== null && (
        <View className="field-below">
          <View className="field-error" aria-live="polite">
            <Icon name="alarm" size="s" />
            <View>{error}</View>
          </View>
        </View>
      )}
    </View>
  );
}
