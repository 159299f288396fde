import { View } from '@tarojs/components';
import { STAGE_STATES } from '@shared/item/states';
import { STAFF_STATE } from '@shared/wording/states';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { FieldLabel } from './field-label';
import { FieldProblem } from './field-problem';
import type { SettingFieldProps } from './setting-field';
import {
  readSteps,
  renamed,
  STEPS_LEAST,
  STEPS_MOST,
  withOneMore,
  without,
  withState,
  type Step,
} from './steps';

const STATES = STAGE_STATES.map((value) => ({ value, word: STAFF_STATE[value] }));

/** The steps of the progress bar: what each is called, and which states lie in it. */
export function StepsField({ setting, value, problem, onChange }: SettingFieldProps) {
  const steps = readSteps(value);
  const write = (next: readonly Step[]) => onChange(JSON.stringify(next));
  return (
    <View>
      <FieldLabel setting={setting} />
      <FieldProblem problem={problem} />
      {steps.map((step, at) => (
        <View className="settings-step" key={at}>
          <View className="row between">
            <View className="bold">{`第 ${at + 1} 步`}</View>
            {steps.length > STEPS_LEAST && (
              <Button
                look="text"
                size="small"
                label={`去掉第 ${at + 1} 步`}
                onTap={() => write(without(steps, at))}
              >
                去掉
              </Button>
            )}
          </View>
          <Field
            value={step.label}
            placeholder={`第 ${at + 1} 步叫什么`}
            max={setting.max}
            onChange={(label) => write(renamed(steps, at, label))}
          />
          <View className="note gap-s">
            {step.states.length === 0
              ? '还没有状态在这一步，点一个放进来'
              : `这一步是：${step.states.map((state) => STAFF_STATE[state]).join('、')}`}
          </View>
          <View className="gap-s">
            <Chips
              label={`放进第 ${at + 1} 步`}
              choices={STATES.filter((one) => !step.states.includes(one.value))}
              chosen={null}
              onChoose={(state) => write(withState(steps, at, state))}
            />
          </View>
        </View>
      ))}
      {steps.length < STEPS_MOST && (
        <View className="row gap-m">
          <Button wide icon="plus" onTap={() => write(withOneMore(steps))}>
            加一步
          </Button>
        </View>
      )}
    </View>
  );
}
