import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { WORDS_MIN } from '@shared/item/limits';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SideSheetProps } from './side-sheet';

export function UnpublishSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [text, setText] = useState('');
  const unpublish = useCommand('unpublish');
  const send = async () => {
    if ((await unpublish.send({ no: detail.no, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.unpublish);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="为什么撤下？"
      onClose={unpublish.busy ? undefined : onClose}
      foot={
        <Button
          look="danger"
          wide
          busy={unpublish.busy}
          off={text.trim().length < WORDS_MIN ? '先写原因' : undefined}
          onTap={() => void send()}
        >
          撤下公示
        </Button>
      }
    >
      <Field lines value={text} placeholder="比如：话里认得出是谁家" onChange={setText} />
      <FailureHint failure={unpublish.failure} />
    </Sheet>
  );
}
