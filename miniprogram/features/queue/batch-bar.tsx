import { useState } from 'react';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { useSession } from '@/session/session';
import { BatchAssignSheet } from './batch-assign-sheet';
import { BatchMergeSheet } from './batch-merge-sheet';
import type { BatchLine, BatchOutcome } from './batch-results';
import type { Card } from './queue-view';
import type { BatchAct } from './work-lists';

interface BatchBarProps {
  acts: readonly BatchAct[];
  cards: readonly Card[];
  onDone: (outcome: BatchOutcome) => void;
}

/** At the thumb while several are being chosen: what can be done with them, the first in red. */
export function BatchBar({ acts, cards, onDone }: BatchBarProps) {
  const { place } = useSession();
  const [asking, setAsking] = useState<'assign' | 'merge' | null>(null);
  const urge = useCommand('urgeMany');
  const none = cards.length === 0;
  const close = () => setAsking(null);
  const label = (act: BatchAct) => (act === 'urge' ? '催办' : commandLabel(act, place ?? undefined));
  const finish = (act: BatchAct) => (lines: readonly BatchLine[]) => {
    close();
    onDone({
      label: label(act),
      done: COMMAND_DONE[act],
      lines,
      titles: Object.fromEntries(cards.map(({ no, title }) => [no, title])),
    });
  };
  const press = async (act: BatchAct) => {
    if (act !== 'urge') return setAsking(act);
    const answer = await urge.send({ nos: cards.map(({ no }) => no) });
    if (answer !== null) finish('urge')(answer.results);
  };
  return (
    <>
      <Bar
        say={
          urge.failure === null ? (
            none ? (
              '点哪几件就选哪几件'
            ) : (
              `选了 ${cards.length} 件`
            )
          ) : (
            <FailureHint failure={urge.failure} />
          )
        }
      >
        {[...acts].reverse().map((act) => (
          <Button
            key={act}
            look={act === acts[0] ? 'main' : 'plain'}
            grow
            busy={act === 'urge' && urge.busy}
            off={none ? `选好了再${label(act)}` : undefined}
            onTap={() => void press(act)}
          >
            {label(act)}
          </Button>
        ))}
      </Bar>
      {asking === 'assign' && <BatchAssignSheet cards={cards} onClose={close} onDone={finish('assign')} />}
      {asking === 'merge' && <BatchMergeSheet cards={cards} onClose={close} onDone={finish('merge')} />}
    </>
  );
}
