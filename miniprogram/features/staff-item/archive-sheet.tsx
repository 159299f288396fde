import { COMMAND_DONE } from '@shared/wording/commands';
import { View } from '@tarojs/components';
import { useCommand } from '@/cloud/use-command';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';

/** Offered only when nothing is missing; what is missing is said on the item itself (withheld-notes.tsx). */
export function ArchiveSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const archive = useCommand('archive');
  const send = async () => {
    if ((await archive.send({ no: detail.no })) === null) return;
    toast(COMMAND_DONE.archive);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="要归档吗？"
      verb="归档"
      command={archive}
      onClose={onClose}
      onSend={() => void send()}
    >
      <View className="sub">评价、承诺和公示都了结了。归档以后不能再重开，经过一直查得到。</View>
    </ActSheet>
  );
}
