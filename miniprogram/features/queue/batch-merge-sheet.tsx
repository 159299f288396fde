import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { ParentPicker } from '@/components/item/parent-picker';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import type { BatchLine } from './batch-results';
import type { Card } from './queue-view';

interface BatchMergeSheetProps {
  cards: readonly Card[];
  onClose: () => void;
  onDone: (lines: readonly BatchLine[]) => void;
}

/** Several that say the same go on in one. */
export function BatchMergeSheet({ cards, onClose, onDone }: BatchMergeSheetProps) {
  const [parentNo, setParentNo] = useState<string | null>(null);
  const merge = useCommand('mergeMany');
  const nos = cards.map(({ no }) => no);
  const send = async () => {
    if (parentNo === null) return;
    const answer = await merge.send({ nos, parentNo });
    if (answer !== null) onDone(answer.results);
  };
  return (
    <Sheet
      open
      title={`这 ${cards.length} 件并到哪一件？`}
      onClose={merge.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={merge.busy}
          off={parentNo === null ? '先选一件' : undefined}
          onTap={() => void send()}
        >
          {`都并到 ${parentNo ?? ''}`}
        </Button>
      }
    >
      <View className="sub">一起办，分别答复每一个人。</View>
      <ParentPicker without={nos} chosen={parentNo} onChoose={setParentNo} />
      <FailureHint failure={merge.failure} />
    </Sheet>
  );
}
