import { useState } from 'react';
import { NOTE_MAX } from '@shared/reception/session';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { View } from '@tarojs/components';
import type { Held } from './held-head';

interface ReceiveSheetProps {
  data: Held;
  onClose: () => void;
  onDone: (data: Held) => void;
}

/** For somebody without a phone: a time that is free, and by what they will be known. */
export function ReceiveSheet({ data, onClose, onDone }: ReceiveSheetProps) {
  const [at, setAt] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const receive = useCommand('receiveVisitor');
  const free = data.slots.filter((slot) => slot.free);
  const press = async () => {
    if (at === null) return;
    const answer = await receive.send({ id: data.id, at, note: note.trim() });
    if (answer === null) return;
    toast('约上了', 'check');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title="替人约一个时间"
      onClose={onClose}
      foot={
        <Button
          look="main"
          wide
          busy={receive.busy}
          off={at === null ? '先选一个时间' : undefined}
          onTap={() => void press()}
        >
          {`约 ${at ?? ''}`}
        </Button>
      }
    >
      <Chips
        label="哪个时间"
        choices={free.map((slot) => ({ value: slot.at, word: `${slot.at} ${slot.number} 号` }))}
        chosen={at}
        onChoose={setAt}
      />
      <View className="gap-m">
        <Field
          label="好认人"
          hint="不写姓名电话，不写也行"
          placeholder="比如：柳西村三组的大爷，问低保"
          max={NOTE_MAX}
          value={note}
          onChange={setNote}
        />
      </View>
      <FailureHint failure={receive.failure} />
    </Sheet>
  );
}
