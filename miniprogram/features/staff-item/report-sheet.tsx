import { useState } from 'react';
import { WORDS_MAX } from '@shared/item/limits';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SideSheetProps } from './side-sheet';
import type { Supervision } from './supervision-view';

/** The unit tells whoever supervises how it stands; somebody goes to see afterwards. */
export function ReportSheet({
  detail,
  supervision,
  open,
  onClose,
  onDone,
}: SideSheetProps & { supervision: Supervision }) {
  const [text, setText] = useState('');
  const report = useCommand('reportSupervision');
  const send = async () => {
    const input = { no: detail.no, supervisionId: supervision.id, text: text.trim() };
    if ((await report.send(input)) === null) return;
    toast(COMMAND_DONE.report_supervision);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="办到哪一步了？"
      onClose={report.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={report.busy}
          off={text.trim().length < 2 ? '先写办到哪一步' : undefined}
          onTap={() => void send()}
        >
          报上去
        </Button>
      }
    >
      <Field
        lines
        label="办理情况"
        hint="报上去以后，会有人去回头看"
        value={text}
        max={WORDS_MAX}
        placeholder="比如：涵管清了一半，10 月 20 日清完，李工负责"
        onChange={setText}
      />
      <FailureHint failure={report.failure} />
    </Sheet>
  );
}
