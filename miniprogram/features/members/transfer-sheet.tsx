import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { PersonPick } from './person-pick';
import type { SeatProps } from './seat-props';

/** A colleague who is in takes over, with all that lies there. */
export function TransferSheet({ seat, onClose, onDone }: SeatProps) {
  const transfer = useCommand('transferMember');
  const [toEntryId, setTo] = useState<string | null>(null);
  const send = async () => {
    if (toEntryId === null) return;
    const answer = await transfer.send({ entryId: seat.entryId, toEntryId });
    if (answer === null) return;
    toast('换好了', 'check');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title={`${seat.name}的事换谁来办？`}
      onClose={transfer.busy ? undefined : onClose}
      foot={
        <View className="row">
          <Button grow onTap={onClose}>
            先不换
          </Button>
          <Button
            look="main"
            grow
            busy={transfer.busy}
            off={toEntryId === null ? '先点一位' : undefined}
            onTap={() => void send()}
          >
            换过去
          </Button>
        </View>
      }
    >
      <View className="sub">选一位已经进来的。两边都会收到消息，手上的事都跟过去。</View>
      <PersonPick but={seat.entryId} chosen={toEntryId} onChoose={setTo} />
      <FailureHint failure={transfer.failure} />
    </Sheet>
  );
}
