import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PolicyChoice } from '@/components/item/policy-choices';
import { Chips } from '@/components/ui/chip';
import { Hint } from '@/components/ui/hint';
import { Tappable } from '@/components/ui/tappable';

interface PolicyPicksProps {
  choices: readonly PolicyChoice[];
  chosen: PolicyChoice;
  onChoose: (policyId: string) => void;
}

/** How fast it must be answered. The usual takes one line; danger and cut supplies are a tap away. */
export function PolicyPicks({ choices, chosen, onChoose }: PolicyPicksProps) {
  const [asking, setAsking] = useState(false);
  const asked = asking || chosen.urgent;
  return (
    <>
      {asked ? (
        <>
          <View className="field-label">多久答复</View>
          <Chips
            label="多久答复"
            choices={choices.map(({ id, label }) => ({ value: id, word: label }))}
            chosen={chosen.id}
            onChoose={onChoose}
          />
        </>
      ) : (
        <View className="row">
          <View className="grow sub">{chosen.label}</View>
          <Tappable className="link note tap" label="改多久答复" onTap={() => setAsking(true)}>
            复杂、紧急的改一下
          </Tappable>
        </View>
      )}
      {chosen.urgent && (
        <View className="gap-s">
          <Hint tone="ask">有危险先请反映人打 110、119。交出去以后马上打电话叫单位，夜里也打。</Hint>
        </View>
      )}
    </>
  );
}
