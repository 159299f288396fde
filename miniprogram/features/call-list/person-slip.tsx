import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';

type Person = OutputOf<'listCallList'>['calls'][number];

/** Their number stands with the item; whoever has rung them up takes them off the list. */
export function PersonSlip({ person, onDone }: { person: Person; onDone: () => Promise<void> }) {
  const now = useNow();
  const told = useCommand('noteCalled');
  const { id, no, title, why, since } = person;
  const note = async () => {
    const done = await told.send({ no, since, id });
    if (done === null) return;
    toast('记下了，名单上去掉了');
    await onDone();
  };
  return (
    <Slip>
      <View className="h">{title}</View>
      <View className="sub gap-s">{`${why}，${dayInSentence(dayOf(since), now)}起没通知到`}</View>
      <View className="row gap-m">
        <Button grow icon="tel" onTap={() => go('staffItem', { no })}>
          去打电话
        </Button>
        <Button grow icon="check" busy={told.busy} onTap={() => void note()}>
          已告知
        </Button>
      </View>
      <FailureHint failure={told.failure} />
    </Slip>
  );
}
