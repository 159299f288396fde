import { View } from '@tarojs/components';
import { Tappable } from '@/components/ui/tappable';
import './figure-row.scss';

export interface RowFigure {
  word: string;
  amount: number;
  /** Nothing stands behind a zero. */
  onTap?: () => void;
}

/** Somebody's figures side by side; each opens the list that it was counted from. */
export function FigureRow({ name, figures }: { name: string; figures: readonly RowFigure[] }) {
  return (
    <View className="figure-row">
      <View className="figure-row-name bold">{name}</View>
      <View className="figure-row-numbers">
        {figures.map(({ word, amount, onTap }) => (
          <Tappable
            key={word}
            className={`figure-row-number ${onTap === undefined ? 'is-none' : ''}`}
            role={onTap === undefined ? undefined : 'link'}
            label={`${name}${word} ${amount} 件`}
            onTap={onTap}
          >
            <View className={onTap === undefined ? '' : 'link bold'}>{amount}</View>
            <View className="figure-row-word">{word}</View>
          </Tappable>
        ))}
      </View>
    </View>
  );
}
