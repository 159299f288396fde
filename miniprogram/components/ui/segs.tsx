import { View } from '@tarojs/components';
import { spoken } from '@/theme/spoken';
import { Tappable } from './tappable';

export interface Seg<Value extends string> {
  value: Value;
  word: string;
  count?: number;
}

interface SegsProps<Value extends string> {
  segs: readonly Seg<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** Piles inside one page, each with how many lie in it. */
export function Segs<Value extends string>({ segs, chosen, onChoose }: SegsProps<Value>) {
  return (
    <View className="segs" {...spoken({ role: 'tablist' })}>
      {segs.map(({ value, word, count }) => (
        <Tappable
          key={value}
          className={`seg ${value === chosen ? 'is-on' : ''}`}
          role="tab"
          selected={value === chosen}
          onTap={() => onChoose(value)}
        >
          {word}
          {count !== undefined && <View className="seg-count">{count}</View>}
        </Tappable>
      ))}
    </View>
  );
}
