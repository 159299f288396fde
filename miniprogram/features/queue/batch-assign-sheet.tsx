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
  const { tier, categoryId, unit, helperIds, passesOn } = choice;
  const sorted = cards.every((card) => card.categoryId !== undefined);
  const missing = [
    categoryId === null && !sorted && '哪一类',
    tier === null && '哪一级',
    unit === undefined && '交给谁',
  ].filter((one): one is string => one !== false);
  const send = async () => {
    setTried(true);
    if (missing.length > 0 || tier === null || unit === undefined) return;
    const answer = await assign.send({
      nos: cards.map(({ no }) => no),
      tier,
      ...(categoryId === null ? {} : { categoryId }),
      leadUnitId: unit.id,
      coHandlerIds: [...helperIds],
    });
    if (answer !== null) onDone(answer.results);
  };
  return (
    <Sheet
      open
      title={`这 ${cards.length} 件交给谁？`}
      onClose={assign.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={assign.busy}
          off={passesOn ? '这一级要一件一件转给政府办' : undefined}
          onTap={() => void send()}
        >
          {unit === undefined ? '交办' : `${cards.length} 件都交给${unit.name}`}
        </Button>
      }
    >
      <AssignFields choice={choice} />
      {tried && missing.length > 0 && <Hint tone="late">{`还没定：${missing.join('、')}。`}</Hint>}
      <FailureHint failure={assign.failure} />
    </Sheet>
  );
}
