import { useState } from 'react';
import { View } from '@tarojs/components';
import { HAND_OVER_REASONS, type HandOverReason } from '@shared/item/kinds';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { HAND_OVER_REASON_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import type { SideSheetProps } from './side-sheet';

const REASONS = HAND_OVER_REASONS.map((value) => ({ value, word: HAND_OVER_REASON_WORD[value] }));

export function HandOverSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const { place } = useSession();
  const [reason, setReason] = useState<HandOverReason>('needs_department');
  const [note, setNote] = useState('');
  const handOver = useCommand('handOver');
  const send = async () => {
    const words = note.trim() === '' ? {} : { note: note.trim() };
    if ((await handOver.send({ no: detail.no, reason, ...words })) === null) return;
    toast(COMMAND_DONE.hand_over);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title={`为什么交给${place?.officeName ?? '人大办'}？`}
      onClose={handOver.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={handOver.busy} onTap={() => void send()}>
          {commandLabel('hand_over', place ?? undefined)}
        </Button>
      }
    >
      <Chips label="原因" choices={REASONS} chosen={reason} onChoose={setReason} />
      <View className="staff-item-part">
        <Field
          lines
          label="带一句话"
          hint="可写可不写"
          value={note}
          placeholder="比如：我去看过，涵管堵了大半"
          onChange={setNote}
        />
      </View>
      <FailureHint failure={handOver.failure} />
    </Sheet>
  );
}
