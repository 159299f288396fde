import { View } from '@tarojs/components';
import type { StandInView } from '@shared/members/views';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';

const daysOf = ({ fromDay, untilDay }: StandInView) =>
  fromDay === untilDay ? dayInSentence(fromDay) : `${dayInSentence(fromDay)}到${dayInSentence(untilDay)}`;

interface StandInRowsProps {
  standIns: readonly StandInView[];
  /** Absent: this person cannot end them. */
  onEnded?: () => Promise<void>;
}

/** Who stands in for whom, and when; the one who is away, or an administrator, ends it. */
export function StandInRows({ standIns, onEnded }: StandInRowsProps) {
  const end = useCommand('endStandIn');
  const send = async ({ entryId, id }: StandInView) => {
    if (onEnded === undefined || (await end.send({ entryId, id })) === null) return;
    toast('停了', 'check');
    await onEnded();
  };
  return (
    <>
      {standIns.map((one) => (
        <Slip key={one.id}>
          <View className="row">
            <View className="grow">
              <View className="h">{`${one.name}替${one.absent}`}</View>
              <View className="sub gap-s">{`${daysOf(one)}，到日子自己停`}</View>
            </View>
            {onEnded !== undefined && (
              <Button size="small" busy={end.busy} onTap={() => void send(one)}>
                现在就停
              </Button>
            )}
          </View>
        </Slip>
      ))}
      <FailureHint failure={end.failure} />
    </>
  );
}
