import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SideSheetProps } from './side-sheet';

export function SendBackSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [text, setText] = useState('');
  const sendBack = useCommand('sendBack');
  const send = async () => {
    if ((await sendBack.send({ no: detail.no, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.send_back);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="哪里要改？"
      onClose={sendBack.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={sendBack.busy}
          off={text.trim().length < 2 ? '先写哪里要改' : undefined}
          onTap={() => void send()}
        >
          退回修改
        </Button>
      }
    >
      <Field lines value={text} placeholder="比如：没写哪天做、谁来做" onChange={setText} />
      <FailureHint failure={sendBack.failure} />
    </Sheet>
  );
}
