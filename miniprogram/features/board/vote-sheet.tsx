import { useState } from 'react';
import { View } from '@tarojs/components';
import { SATISFACTIONS, type Satisfaction } from '@shared/item/kinds';
import { SATISFACTION_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import type { Published } from './board-view';

interface VoteSheetProps {
  item: Published;
  open: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** One question, nothing chosen beforehand. */
export function VoteSheet({ item, open, onClose, onDone }: VoteSheetProps) {
  const [chosen, setChosen] = useState<Satisfaction | null>(null);
  const vote = useCommand('ratePublished');
  const send = async () => {
    if (chosen === null) return;
    if ((await vote.send({ no: item.no, satisfaction: chosen })) !== null) await onDone();
  };
  return (
    <Sheet
      open={open}
      title="这件事办得怎么样？"
      onClose={vote.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={vote.busy}
          off={chosen === null ? '先点一个' : undefined}
          onTap={() => void send()}
        >
          提交评价
        </Button>
      }
    >
      <View className="sub board-sheet-note">一个人评一次，评了不能改。只数人数，不写是谁。</View>
      {SATISFACTIONS.map((value) => (
        <Pick
          key={value}
          on={chosen === value}
          word={SATISFACTION_WORD[value]}
          onTap={() => setChosen(value)}
        />
      ))}
      <FailureHint failure={vote.failure} />
    </Sheet>
  );
}
