import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Mediation } from '@shared/item/kinds';
import { COURT_ANSWERS, type CourtAnswer } from '@shared/wording/court';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';

interface ConfirmSheetProps {
  no: string;
  /** Absent: a unit answered, nobody mediated. */
  mediation: Mediation | undefined;
  open: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** The court takes what the deputy says, or asks that it be tried again. */
export function ConfirmSheet({ no, mediation, open, onClose, onDone }: ConfirmSheetProps) {
  const [chosen, setChosen] = useState<CourtAnswer | null>(null);
  const [comment, setComment] = useState('');
  const rate = useCommand('rate');
  const send = async () => {
    if (chosen === null) return;
    const words = comment.trim() === '' ? {} : { comment: comment.trim() };
    if ((await rate.send({ no, ...chosen.rating, ...words })) === null) return;
    toast('记下了');
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="法院怎么看？"
      onClose={rate.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={rate.busy}
          off={chosen === null ? '先选一个' : undefined}
          onTap={() => void send()}
        >
          交上去
        </Button>
      }
    >
      {COURT_ANSWERS[mediation ?? 'answered'].map((answer) => (
        <Pick
          key={answer.word}
          on={chosen?.word === answer.word}
          word={answer.word}
          detail={answer.detail}
          onTap={() => setChosen(answer)}
        />
      ))}
      <View className="gap-m">
        <Field
          lines
          label="说一句"
          hint="可写可不写"
          value={comment}
          placeholder="比如：协议已经司法确认"
          onChange={setComment}
        />
      </View>
      <FailureHint failure={rate.failure} />
    </Sheet>
  );
}
