import { View } from '@tarojs/components';
import type { Choice } from './chip';
import { Icon } from './icon';
import { Tappable } from './tappable';
import './chip.scss';

interface ChipSetProps<Value extends string> {
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  label?: string;
}

/** A few short words of which any number may be right; a second tap takes one off. */
export function ChipSet<Value extends string>({ choices, chosen, onChange, label }: ChipSetProps<Value>) {
  const toggle = (value: Value) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <View className="chips" aria-label={label}>
      {choices.map(({ value, word }) => {
        const on = chosen.includes(value);
        return (
          <Tappable
            key={value}
            className={`chip ${on ? 'is-on' : ''}`}
            role="checkbox"
            checked={on}
            onTap={() => toggle(value)}
          >
            {on && <Icon name="check" size="s" />}
            {word}
          </Tappable>
        );
      })}
    </View>
  );
}
