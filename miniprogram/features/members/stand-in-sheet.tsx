import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { AwayDays, type Away } from './away-days';
import { PersonPick } from './person-pick';
import type { SeatProps } from './seat-props';

/** An administrator finds anybody of the place for somebody who is away. */
export function StandInSheet({
  seat,
  onClose,
  onDone,
}: Pick<SeatProps, 'seat' | 'onClose'> & { onDone: () => void }) {
  const now = useNow();
  const set = useCommand('setStandIn');
  const [standInEntryId, setStandIn] = useState<string | null>(null);
  const [away, setAway] = useState<Away>({ fromDay: '', untilDay: '' });
  const { fromDay, untilDay } = away;
  const off =
    fromDay === '' || untilDay === '' ? '先选日子' : standInEntryId === null ? '先点一位' : undefined;
  const send = async () => {
    if (standInEntryId === null) return;
    const input = { entryId: seat.entryId, standInEntryId, fromDay, untilDay };
    if ((await set.send(input)) === null) return;
    toast('说好了', 'check');
    onDone();
  };
  return (
    <Sheet
      open
      title={`${seat.name}不在，请谁替？`}
      onClose={set.busy ? undefined : onClose}
      foot={
        <View className="row">
          <Button grow onTap={onClose}>
            先不请
          </Button>
          <Button look="main" grow busy={set.busy} off={off} onTap={() => void send()}>
            请他替
          </Button>
        </View>
      }
    >
      <View className="sub">那几天两个人都能办，记下来写着谁替谁。两边都会收到消息，到日子自己停。</View>
      <AwayDays today={dayOf(now)} away={away} onChange={setAway} />
      <PersonPick but={seat.entryId} chosen={standInEntryId} onChoose={setStandIn} />
      <FailureHint failure={set.failure} />
    </Sheet>
  );
}
