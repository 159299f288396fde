import { View } from '@tarojs/components';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { whyNot, type Published } from './board-view';

interface WitnessSlipProps {
  item: Published;
  onChanged: () => Promise<void>;
}

/** Who lives there sees it every day: one tap, once. */
export function WitnessSlip({ item, onChanged }: WitnessSlipProps) {
  const witness = useCommand('witness');
  const { still, gone } = item.witnesses;
  const { witnessed } = item.mine;
  const say = async (isStill: boolean) => {
    if ((await witness.send({ no: item.no, still: isStill })) === null) return;
    toast('记下了，谢谢您');
    await onChanged();
  };
  const why = whyNot(item.mayWitness);
  return (
    <Slip>
      <View className="h">您路过时，还在吗？</View>
      <View className="note">{`住在附近的人说：还在 ${still}，好了 ${gone}`}</View>
      {witnessed !== undefined ? (
        <View className="sub gap-s">{`您说：${witnessed === 'still' ? '还在' : '好了'}`}</View>
      ) : item.mayWitness === true ? (
        <View className="row gap-m">
          <Button grow busy={witness.busy} onTap={() => void say(false)}>
            好了
          </Button>
          <Button grow busy={witness.busy} onTap={() => void say(true)}>
            还在
          </Button>
        </View>
      ) : item.mayWitness === 'voter_required' ? (
        <View className="row gap-m">
          <Button grow onTap={() => go('voter', { placeId: item.placeId })}>
            我住在附近，我来说
          </Button>
        </View>
      ) : (
        why !== null && <View className="sub gap-s">{why}</View>
      )}
      <FailureHint failure={witness.failure} />
    </Slip>
  );
}
