import { View } from '@tarojs/components';
import { Icon } from './icon';
import { Tappable } from './tappable';

export interface Choice<Value extends string> {
  value: Value;
  word: string;
}

interface ChipsProps<Value extends string> {
  choices: readonly Choice<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  label?: string;
}

/** A few short words of which one is right. */
export function Chips<Value extends string>({ choices, chosen, onChoose, label }: ChipsProps<Value>) {
  return (
    <View className="chips" aria-label={label}>
      {choices.map(({ value, word }) => {
        const on = value === chosen;
        return (
          <Tappable
            key={value}
            className={`chip ${on ? 'is-on' : ''}`}
            role="radio"
            checked={on}
            onTap={() => onChoose(value)}
          >
            {on && <Icon name="check" size="s" />}
            {word}
          </Tappable>
        );
      })}
    </View>
  );
}
