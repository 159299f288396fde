import { Picker, View } from '@tarojs/components';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { AllowanceField } from './allowance-field';
import { FieldLabel } from './field-label';
import { FieldProblem } from './field-problem';
import type { Setting } from './settings-view';
import { StepsField } from './steps-field';

export interface SettingFieldProps {
  setting: Setting;
  value: string;
  problem: string | null;
  onChange: (value: string) => void;
}

const YES_NO = [
  { value: 'yes', word: '是' },
  { value: 'no', word: '否' },
] as const;
const ON_OFF = [
  { value: 'yes', word: '开' },
  { value: 'no', word: '关' },
] as const;
const NONE = { value: '', word: '不选' };

/** One field, by what it holds; what is wrong stands below it. */
export function SettingField(props: SettingFieldProps) {
  const { setting, value, problem, onChange } = props;
  switch (setting.kind) {
    case 'allowance':
      return <AllowanceField {...props} />;
    case 'steps':
      return <StepsField {...props} />;
    case 'clock':
      return (
        <View>
          <FieldLabel setting={setting} />
          <Picker mode="time" value={value} onChange={({ detail }) => onChange(String(detail.value))}>
            <View className="field field-pick" aria-label={`${setting.label}：选时间`}>
              <View className="grow">{value}</View>
              <Icon name="down" size="s" />
            </View>
          </Picker>
          <FieldProblem problem={problem} />
        </View>
      );
    case 'yes_no':
    case 'choice': {
      const given = setting.kind === 'choice' ? (setting.choices ?? []) : isSwitch(setting) ? ON_OFF : YES_NO;
      return (
        <View>
          <FieldLabel setting={setting} />
          <Chips
            label={setting.label}
            choices={setting.mayBeEmpty === true ? [NONE, ...given] : given}
            chosen={value}
            onChoose={onChange}
          />
          <FieldProblem problem={problem} />
        </View>
      );
    }
    default:
      return (
        <Field
          label={setting.label}
          hint={setting.help}
          value={value}
          kind={setting.kind === 'number' ? 'number' : 'text'}
          placeholder={setting.mayBeEmpty === true ? `${setting.label}，可以空着` : setting.label}
          max={setting.max}
          error={problem}
          onChange={onChange}
        />
      );
  }
}

/** A drawer of its own with one switch: on or off. */
const isSwitch = ({ group, key }: Setting): boolean => group === key;
