import { View } from '@tarojs/components';
import { Chips } from '@/components/ui/chip';
import { Line } from '@/components/ui/typing';
import { FieldLabel } from './field-label';
import { FieldProblem } from './field-problem';
import type { SettingFieldProps } from './setting-field';

const UNITS = [
  { value: 'working_day', word: '工作日' },
  { value: 'day', word: '天' },
  { value: 'month', word: '月' },
  { value: 'hour', word: '小时' },
] as const;

/** How long: a number, and by what it is counted. Empty where nothing need be set. */
export function AllowanceField({ setting, value, problem, onChange }: SettingFieldProps) {
  const [amount = '', unit = ''] = value.split(' ');
  const units = UNITS.filter((one) => setting.units === undefined || setting.units.includes(one.value));
  const counted = unit === '' ? 'working_day' : unit;
  const write = (number: string, by: string) =>
    onChange(number === '' && setting.mayBeEmpty === true ? '' : `${number} ${by}`);
  return (
    <View>
      <FieldLabel setting={setting} />
      <View className="row settings-allowance">
        <View className={`field settings-amount ${problem === null ? '' : 'is-bad'}`}>
          <Line
            className="field-input"
            type="number"
            value={amount}
            placeholder={setting.mayBeEmpty === true ? '不设' : setting.label}
            placeholderClass="field-placeholder"
            maxlength={6}
            cursorSpacing={24}
            aria-label={`${setting.label}：多少`}
            onInput={(number) => write(number, counted)}
          />
        </View>
        <View className="grow">
          <Chips
            label={`${setting.label}：按什么算`}
            choices={units}
            chosen={amount === '' ? null : (units.find((one) => one.value === counted)?.value ?? null)}
            onChoose={(by) => write(amount, by)}
          />
        </View>
      </View>
      <FieldProblem problem={problem} />
    </View>
  );
}
