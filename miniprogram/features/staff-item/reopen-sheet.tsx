import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';
import { isSaid } from './work-view';

/** It came again: once more by whoever the office finds, within the time for a second round. */
export function ReopenSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [text, setText] = useState('');
  const reopen = useCommand('reopen');
  const send = async () => {
    if ((await reopen.send({ no: detail.no, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.reopen);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="又出现了什么？"
      verb="再办一次"
      off={isSaid(text) ? undefined : '先写看到了什么'}
      command={reopen}
      onClose={onClose}
      onSend={() => void send()}
    >
      <View className="sub">{`这是第 ${detail.round + 1} 次办，回到待交办，原来的经过都在。`}</View>
      <View className="staff-item-part">
        <Field lines value={text} placeholder="比如：10 月 18 日下雨，路上又积水了" onChange={setText} />
      </View>
    </ActSheet>
  );
}
