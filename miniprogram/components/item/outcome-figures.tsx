import { View } from '@tarojs/components';
import type { Outcome } from '@shared/item/outcome';
import { outcomeLines } from '@shared/wording/outcome';
import { Pairs } from '../ui/pairs';

/** What came of it in figures, each with its unit. */
export function OutcomeFigures({ title, outcome }: { title: string; outcome: Outcome }) {
  return (
    <>
      <View className="note">{title}</View>
      <View className="gap-s">
        <Pairs pairs={outcomeLines(outcome)} />
      </View>
    </>
  );
}
