import { View } from '@tarojs/components';
import { useState } from 'react';
import { SUSPEND_REASONS, type SuspendReason } from '@shared/item/kinds';
import { COMMAND_DONE } from '@shared/wording/commands';
import { SUSPEND_REASON_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';
import { isSaid } from './work-view';

const REASONS = SUSPEND_REASONS.map((value) => ({ value, word: SUSPEND_REASON_WORD[value] }));

export function SuspendSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [reason, setReason] = useState<SuspendReason | null>(null);
  const [text, setText] = useState('');
  const suspend = useCommand('suspend');
  const off = reason === null ? '先选原因' : isSaid(text) ? undefined : '先写两句';
  const send = async () => {
    if (reason === null || off !== undefined) return;
    if ((await suspend.send({ no: detail.no, reason, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.suspend);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="为什么要先停下？"
      verb="停下，告诉反映人"
      off={off}
      look="danger"
      command={suspend}
      onClose={onClose}
      onSend={() => void send()}
    >
      <View className="sub">期限停着，能办了再接着走。</View>
      <View className="staff-item-part">
        <Chips label="原因" choices={REASONS} chosen={reason} onChoose={setReason} />
      </View>
      <View className="staff-item-part">
        <Field
          lines
          label="说清楚"
          hint="反映人看得到"
          value={text}
          placeholder="比如：双方 10 月 8 日起诉了，等县法院判。"
          onChange={setText}
        />
      </View>
    </ActSheet>
  );
}
