import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { checkOutcome, draftOf } from './outcome-draft';
import { OutcomeFields } from './outcome-fields';
import type { SideSheetProps } from './side-sheet';
import './outcome.scss';

/** What came of it, begun with what was recorded before: the last word counts, once. */
export function RecordOutcomeSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [draft, setDraft] = useState(() => draftOf(detail.outcome));
  const [tried, setTried] = useState(false);
  const record = useCommand('recordOutcome');
  const check = checkOutcome(draft);

  const send = async () => {
    setTried(true);
    if (check.kind !== 'said') return;
    if ((await record.send({ no: detail.no, outcome: check.outcome })) === null) return;
    toast(COMMAND_DONE.record_outcome);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="办成了什么？"
      onClose={record.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={record.busy}
          off={check.kind === 'nothing' ? '先写一项数' : undefined}
          onTap={() => void send()}
        >
          登记成效
        </Button>
      }
    >
      <OutcomeFields
        draft={draft}
        problem={tried && check.kind === 'problem' ? check : null}
        onChange={setDraft}
      />
      <FailureHint failure={record.failure} />
    </Sheet>
  );
}
