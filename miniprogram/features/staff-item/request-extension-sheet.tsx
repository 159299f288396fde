import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { allowanceWords } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import { DueDate } from './due-slip';
import { amountsUpTo } from './extension-view';
import type { SideSheetProps } from './side-sheet';
import { isSaid } from './work-view';

/** More time, once, before the day: how much of what the policy grants, why, and which day it would be then. */
export function RequestExtensionSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const limit = detail.extensionLimit;
  const [amount, setAmount] = useState<number | null>(null);
  const [text, setText] = useState('');
  const ask = useCommand('requestExtension');
  const preview = useQuery('previewExtension', open && amount !== null ? { no: detail.no, amount } : null);
  const off = amount === null ? '先选延多久' : isSaid(text) ? undefined : '先写为什么';
  const send = async () => {
    if (amount === null || off !== undefined) return;
    if ((await ask.send({ no: detail.no, amount, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.request_extension);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="要延多久？"
      verb="请人大办批"
      off={off}
      command={ask}
      onClose={onClose}
      onSend={() => void send()}
    >
      {limit !== undefined && (
        <>
          <View className="sub">{`只能申请一次，最多 ${allowanceWords(limit)}。没批之前，还按原来的日子。`}</View>
          <View className="staff-item-part">
            <Chips
              label="延多久"
              choices={amountsUpTo(limit.amount).map((value) => ({
                value: String(value),
                word: allowanceWords({ ...limit, amount: value }),
              }))}
              chosen={amount === null ? null : String(amount)}
              onChoose={(value) => setAmount(Number(value))}
            />
          </View>
        </>
      )}
      {preview.data !== null && amount !== null && (
        <View className="staff-item-part">
          <View className="field-label">批了就是这一天</View>
          <DueDate due={preview.data.due} days={preview.data.days} />
        </View>
      )}
      <FailureHint failure={amount === null ? null : preview.failure} />
      <View className="staff-item-part">
        <Field
          lines
          label="为什么"
          hint="批了，反映人也看得到"
          value={text}
          placeholder="比如：管材 10 月 20 日才到货"
          onChange={setText}
        />
      </View>
    </ActSheet>
  );
}
