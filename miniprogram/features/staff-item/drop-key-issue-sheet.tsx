import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import { isSaid } from './work-view';
import type { SideSheetProps } from './side-sheet';

/** It makes room for another one; why stays in its story. */
export function DropKeyIssueSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [text, setText] = useState('');
  const drop = useCommand('dropKeyIssue');
  const send = async () => {
    if (!isSaid(text)) return;
    if ((await drop.send({ no: detail.no, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.drop_key_issue);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="取消这件的攻坚？"
      verb="取消攻坚"
      look="danger"
      off={isSaid(text) ? undefined : '先写为什么'}
      command={drop}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Field
        lines
        label="为什么"
        hint="记在这件事的经过里，同事看得到"
        value={text}
        placeholder="比如：县里已列入改造计划，换一件更急的"
        onChange={setText}
      />
    </ActSheet>
  );
}
