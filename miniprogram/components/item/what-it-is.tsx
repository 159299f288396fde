import { View } from '@tarojs/components';
import { useState } from 'react';
import { TIERS, type Tier } from '@shared/item/kinds';
import { Chips } from '@/components/ui/chip';
import { Dots } from '@/components/ui/dots';
import { Tappable } from '@/components/ui/tappable';

interface Labelled {
  id: string;
  label: string;
}

interface WhatItIsProps {
  categories: readonly Labelled[];
  tiers: readonly Labelled[];
  categoryId: string | null;
  tier: Tier | null;
  onCategory: (id: string) => void;
  onTier: (tier: Tier | null) => void;
}

/** Category and level. What is known already takes one line: the question of the moment is to whom it goes. */
export function WhatItIs({ categories, tiers, categoryId, tier, onCategory, onTier }: WhatItIsProps) {
  const [asking, setAsking] = useState(categoryId === null || tier === null);
  if (!asking) {
    const labels = [categories.find(({ id }) => id === categoryId), tiers.find(({ id }) => id === tier)];
    return (
      <View className="row">
        <View className="grow sub">
          <Dots facts={labels.map((one) => one?.label)} />
        </View>
        <Tappable className="link note tap" label="改类别和层级" onTap={() => setAsking(true)}>
          改一下
        </Tappable>
      </View>
    );
  }
  return (
    <>
      <View className="field-label">哪一类</View>
      <Chips
        label="哪一类"
        choices={categories.map(({ id, label }) => ({ value: id, word: label }))}
        chosen={categoryId}
        onChoose={onCategory}
      />
      <View className="field-label gap-m">哪一级</View>
      <Chips
        label="哪一级"
        choices={tiers.map(({ id, label }) => ({ value: id, word: label }))}
        chosen={tier}
        onChoose={(value) => onTier(TIERS.find((one) => one === value) ?? null)}
      />
    </>
  );
}
