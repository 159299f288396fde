import { View } from '@tarojs/components';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { changeDraft, draftStore, recallDraft } from '@/state/draft';
import { useStore } from '@/state/store';

interface WithholdingProps {
  id: string;
  /** Of an item; absent while the words are still being written. */
  no?: string;
  withheld: boolean;
  onChanged: () => Promise<void> | void;
}

/** Of what is being written the phone remembers it: the cloud has no item yet that could be asked. */
export function useDraftWithheld(id: string | undefined): boolean {
  const kept = useStore(draftStore).withheld;
  return id !== undefined && (kept.includes(id) || recallDraft().withheld.includes(id));
}

function keepInDraft(id: string, withheld: boolean): void {
  const others = recallDraft().withheld.filter((one) => one !== id);
  changeDraft({ ...recallDraft(), withheld: withheld ? [...others, id] : others });
}

/** What cannot be covered, or need not be seen, is left out: one tap, and one to change one's mind. */
export function Withholding({ id, no, withheld, onChanged }: WithholdingProps) {
  const command = useCommand('withholdPhoto');
  const say = async (next: boolean) => {
    if ((await command.send({ id, no, withheld: next })) === null) return;
    if (no === undefined) keepInDraft(id, next);
    await onChanged();
  };
  return (
    <View className="cover-before">
      {withheld ? (
        <Hint tone="calm">这张不公开。办事的人看得到，别人看不到。</Hint>
      ) : (
        <View className="note">人脸、车牌、门牌、身份证、别人家的东西，都值得遮。</View>
      )}
      <View className="row gap-s">
        <Button
          size="small"
          icon={withheld ? 'undo' : 'eyex'}
          busy={command.busy}
          onTap={() => void say(!withheld)}
        >
          {withheld ? '还是可以公开' : '不公开这张照片'}
        </Button>
      </View>
      <FailureHint failure={command.failure} />
    </View>
  );
}
