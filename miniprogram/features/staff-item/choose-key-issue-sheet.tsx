import { View } from '@tarojs/components';
import { quarterOf } from '@shared/common/quarter';
import { COMMAND_DONE } from '@shared/wording/commands';
import { keyCountWords } from '@shared/wording/marks';
import { quarterWord } from '@shared/wording/quarter';
import { useCommand } from '@/cloud/use-command';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';

/** The station takes it on for this quarter: one or two, and then no more. */
export function ChooseKeyIssueSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const { place } = useSession();
  const now = useNow();
  const choose = useCommand('chooseKeyIssue');
  const send = async () => {
    if ((await choose.send({ no: detail.no })) === null) return;
    toast(COMMAND_DONE.choose_key_issue);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title={`列入 ${quarterWord(quarterOf(now))}攻坚？`}
      verb="就选这件"
      command={choose}
      onClose={onClose}
      onSend={() => void send()}
    >
      <View className="text">
        {`每站每季选 ${place?.keyIssues === undefined ? '' : keyCountWords(place.keyIssues)}，集中研究、推动解决。季末看解决了几件，由反映人说了算。`}
      </View>
      <View className="sub gap-m">选好以后要换，得写明原因。</View>
    </ActSheet>
  );
}
