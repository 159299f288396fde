import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { AssignFields } from '@/components/item/assign-fields';
import { useAssignChoice } from '@/components/item/use-assign-choice';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { Sheet } from '@/components/ui/sheet';
import type { BatchLine } from './batch-results';
import type { Card } from './queue-view';

interface BatchSheetProps {
  cards: readonly Card[];
  onClose: () => void;
  onDone: (lines: readonly BatchLine[]) => void;
}

/** Several to one unit. Those that have a category keep it, unless another is chosen for all. */
export function BatchAssignSheet({ cards, onClose, onDone }: BatchSheetProps) {
  const common = <Field extends 'categoryId' | 'tier'>(field: Field): Card[Field] | null => {
    const values = new Set(cards.map((card) => card[field]));
    return values.size === 1 ? (cards[0]?.[field] ?? null) : null;
  };
  const choice = useAssignChoice({ categoryId: common('categoryId') ?? null, tier: common('tier') ?? null });
  const [tried, setTried] = useState(false);
  const assign = useCommand('assignMany');
  const passOn = useCommand('assignByTierMany');
  const { tier, categoryId, unit, helperIds, passesOn } = choice;
  const busy = assign.busy || passOn.busy;
  const sorted = cards.every((card) => card.categoryId !== undefined);
  const missing = [
    categoryId === null && !sorted && '哪一类',
    tier === null && '哪一级',
    !passesOn && unit === undefined && '交给谁',
  ].filter((one): one is string => one !== false);
  const send = async () => {
    setTried(true);
    if (missing.length > 0 || tier === null) return;
    const chosen = {
      nos: cards.map(({ no }) => no),
      tier,
      ...(categoryId === null ? {} : { categoryId }),
    };
    if (passesOn) {
      const answer = await passOn.send(chosen);
      if (answer !== null) onDone(answer.results);
      return;
    }
    if (unit === undefined) return;
    const answer = await assign.send({
      ...chosen,
      leadUnitId: unit.id,
      coHandlerIds: [...helperIds],
    });
    if (answer !== null) onDone(answer.results);
  };
  return (
    <Sheet
      open
      title={`这 ${cards.length} 件交给谁？`}
      onClose={busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={busy} onTap={() => void send()}>
          {passesOn
            ? `${cards.length} 件都转给政府办`
            : unit === undefined
              ? '交办'
              : `${cards.length} 件都交给${unit.name}`}
        </Button>
      }
    >
      <AssignFields choice={choice} />
      {tried && missing.length > 0 && <Hint tone="late">{`还没定：${missing.join('、')}。`}</Hint>}
      <FailureHint failure={(passesOn ? passOn : assign).failure} />
    </Sheet>
  );
}
