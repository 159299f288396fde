import { View } from '@tarojs/components';
import { outgoing, takeBack, tryAgain } from '@/cloud/outgoing';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { useStore } from '@/state/store';

/** Said, and no answer came: nothing is lost and nobody has to stay. */
export function Waiting() {
  const { outgoing: waiting, sending, failure } = useStore(outgoing);
  if (waiting === null) return null;
  const reached = failure?.kind === 'refused';
  const photos = waiting.input.photoIds?.length ?? 0;
  return (
    <PageFrame
      title="还没交上"
      foot={
        <Bar after={reached ? '您写的都还在手机里，只交一份' : '不用守着，有网了自己会交，只交一份'}>
          <Button grow onTap={takeBack}>
            接着改
          </Button>
          <Button look="main" busy={sending} onTap={() => void tryAgain()}>
            再试一次
          </Button>
        </Bar>
      }
    >
      {reached ? <FailureHint failure={failure} /> : <Hint>没连上。您写的都还在手机里。</Hint>}
      <Slip className="gap-m">
        <View className="note">等着交的</View>
        <View className="prose gap-s">{waiting.input.text}</View>
        {photos > 0 && <View className="note gap-s">{`带 ${photos} 张照片，已经传好了`}</View>}
      </Slip>
    </PageFrame>
  );
}
