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
  /** An item lies open beside the list: the one red button of the screen is there. */
  quiet: boolean;
  onAsk: (act: AskedAct) => void;
  onDone: (act: BatchAct, lines: readonly BatchLine[]) => void;
}

/** What asks something before it is done. */
export type AskedAct = Exclude<BatchAct, 'urge'>;

/** At the thumb while several are being chosen: what can be done with them, the first in red. */
export function BatchBar({ acts, cards, quiet, onAsk, onDone }: BatchBarProps) {
  const labelOf = useBatchLabel();
  const urge = useCommand('urgeMany');
  const none = cards.length === 0;
  const press = async (act: BatchAct) => {
    if (act !== 'urge') return onAsk(act);
    const answer = await urge.send({ nos: cards.map(({ no }) => no) });
    if (answer !== null) onDone(act, answer.results);
  };
  return (
    <Bar
      say={
        urge.failure !== null ? (
          <FailureHint failure={urge.failure} />
        ) : none ? (
          '点哪几件就选哪几件'
        ) : (
          `选了 ${cards.length} 件`
        )
      }
    >
      {[...acts].reverse().map((act) => (
        <Button
          key={act}
          look={act === acts[0] && !quiet ? 'main' : 'plain'}
          grow
          busy={act === 'urge' && urge.busy}
          off={none ? `选好了再${labelOf(act)}` : undefined}
          onTap={() => void press(act)}
        >
          {labelOf(act)}
        </Button>
      ))}
    </Bar>
  );
}

interface BatchSheetsProps {
  asking: AskedAct | null;
  cards: readonly Card[];
  onClose: () => void;
  onDone: (act: BatchAct, lines: readonly BatchLine[]) => void;
}

/** The question of the button that was pressed. It belongs to the page, not to the bar: the bar lies below the header. */
export function BatchSheets({ asking, cards, onClose, onDone }: BatchSheetsProps) {
  switch (asking) {
    case 'assign':
      return <BatchAssignSheet cards={cards} onClose={onClose} onDone={(lines) => onDone('assign', lines)} />;
    case 'merge':
      return <BatchMergeSheet cards={cards} onClose={onClose} onDone={(lines) => onDone('merge', lines)} />;
    case null:
      return null;
  }
}

export function useBatchLabel(): (act: BatchAct) => string {
  const { place } = useSession();
  return (act) => (act === 'urge' ? '催办' : commandLabel(act, place ?? undefined));
}

export const outcomeOf = (
  act: BatchAct,
  label: string,
  lines: readonly BatchLine[],
  cards: readonly Card[],
): BatchOutcome => ({
  label,
  done: COMMAND_DONE[act],
  lines,
  titles: Object.fromEntries(cards.map(({ no, title }) => [no, title])),
});
