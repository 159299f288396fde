import { View } from '@tarojs/components';
import type { Day } from '@shared/common/shanghai';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { apart, type SuperviseDraft } from './supervise-view';

interface KeyPartProps {
  draft: SuperviseDraft;
  roleWords: readonly string[];
  steps: readonly string[];
  today: Day;
  onChange: (change: Partial<SuperviseDraft>) => void;
}

const PACES = [
  { value: '7', word: '每周一步' },
  { value: '14', word: '每两周一步' },
] as const;

/** 重点督办: three people by name, and the place's own steps, each with its day (CD-04). */
export function KeyPart({ draft, roleWords, steps, today, onChange }: KeyPartProps) {
  const { roles, stepDays } = draft;
  const named = (index: number, name: string) =>
    onChange({ roles: [0, 1, 2].map((nth) => (nth === index ? name : (roles[nth] ?? ''))) as never });
  const dated = (index: number, day: Day) =>
    onChange({ stepDays: stepDays.map((one, nth) => (nth === index ? day : one)) });
  const pace = PACES.find(({ value }) => apart(steps, today, Number(value)).join() === stepDays.join());
  return (
    <View className="staff-item-part">
      {roleWords.map((word, index) => (
        <Field
          key={word}
          label={word}
          value={roles[index] ?? ''}
          placeholder={`${word}的人或单位`}
          onChange={(name) => named(index, name)}
        />
      ))}
      {steps.length > 0 && (
        <View className="staff-item-part">
          <View className="field-label">
            每一步哪天前办
            <View className="field-hint">到日子没办，单位和领导都会收到提醒</View>
          </View>
          <Chips
            label="每一步隔多久"
            choices={PACES}
            chosen={pace?.value ?? null}
            onChoose={(value) => onChange({ stepDays: apart(steps, today, Number(value)) })}
          />
          {steps.map((label, index) => (
            <View className="gap-m" key={label}>
              <View className="sub">{label}</View>
              <DayPick
                label={label}
                value={stepDays[index] ?? ''}
                earliest={today}
                onChange={(day) => dated(index, day)}
              />
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
