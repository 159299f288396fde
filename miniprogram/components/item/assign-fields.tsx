import { View } from '@tarojs/components';
import { Hint } from '@/components/ui/hint';
import { useSession } from '@/session/session';
import { UnitChoice } from './unit-choice';
import type { AssignChoice } from './use-assign-choice';
import { WhatItIs } from './what-it-is';

interface AssignFieldsProps {
  choice: AssignChoice;
  helpers?: boolean;
  /** Categories that come first, the likeliest before the others. */
  likely?: readonly string[];
}

/** What it is, of which level, and whose: what is undecided does not leave the queue (柞水 ZS-08). */
export function AssignFields({ choice, helpers = true, likely = [] }: AssignFieldsProps) {
  const { place } = useSession();
  const { units } = choice;
  return (
    <>
      <WhatItIs
        categories={likeliestFirst(place?.categories ?? [], likely)}
        tiers={choice.tiers}
        categoryId={choice.categoryId}
        tier={choice.tier}
        onCategory={choice.setCategoryId}
        onTier={choice.setTier}
      />
      {choice.passesOn ? (
        <View className="gap-m">
          <Hint tone="calm" icon="go">
            这一级由政府办派给单位，先转给他们。
          </Hint>
        </View>
      ) : (
        <>
          <View className="field-label gap-m">
            交给谁<View className="field-hint">派单目录建议的在前</View>
          </View>
          <UnitChoice
            units={units}
            leadId={choice.unit?.id ?? null}
            onLead={choice.setUnitId}
            helperIds={choice.helperIds}
            onHelpers={helpers ? choice.setHelperIds : undefined}
          />
        </>
      )}
    </>
  );
}

function likeliestFirst<One extends { id: string }>(all: readonly One[], likely: readonly string[]): One[] {
  const first = likely.flatMap((id) => all.filter((one) => one.id === id));
  return [...first, ...all.filter(({ id }) => !likely.includes(id))];
}
