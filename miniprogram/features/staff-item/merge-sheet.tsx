import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { ParentPicker } from '@/components/item/parent-picker';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';

/** The same matter, said twice: handled once, each of them answered. */
export function MergeSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [parentNo, setParentNo] = useState<string | null>(null);
  const merge = useCommand('merge');
  const send = async () => {
    if (parentNo === null) return;
    if ((await merge.send({ no: detail.no, parentNo })) === null) return;
    toast(COMMAND_DONE.merge);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="和哪一件是同一件事？"
      verb={parentNo === null ? '并过去' : `并到 ${parentNo}`}
      off={parentNo === null ? '先选一件' : undefined}
      command={merge}
      onClose={onClose}
      onSend={() => void send()}
    >
      <View className="sub">一起办，分别答复：说这件的人会跟着那件收到答复。</View>
      <ParentPicker without={[detail.no]} chosen={parentNo} onChoose={setParentNo} />
    </ActSheet>
  );
}
