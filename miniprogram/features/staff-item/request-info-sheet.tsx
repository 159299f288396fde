import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';
import { isSaid } from './work-view';

export function RequestInfoSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [text, setText] = useState('');
  const ask = useCommand('requestInfo');
  const send = async () => {
    if ((await ask.send({ no: detail.no, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.request_info);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="问反映人什么？"
      verb="问过去"
      off={isSaid(text) ? undefined : '先写要问什么'}
      command={ask}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Field
        lines
        label="他看到的就是这句话"
        hint="等他回答的日子不占期限"
        value={text}
        placeholder="比如：井盖在哪家门口？"
        onChange={setText}
      />
    </ActSheet>
  );
}
