import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useUntil } from '@/cloud/use-until';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Slip } from '@/components/ui/slip';
import type { VoiceImport } from './use-check';

/** How far it is. Opened again, it goes on by itself; what is registered is never registered twice. */
export function RunningImport({
  shown,
  onStep,
}: {
  shown: VoiceImport;
  onStep: (view: VoiceImport) => void;
}) {
  const { id, dealt, right, fileName } = shown;
  const { run, busy, failure } = useUntil('runVoiceImport', isDone, onStep);
  useEffect(() => void run({ id }), [run, id]);
  return (
    <PageFrame
      title="正在登记"
      foot={
        failure === null ? (
          <Bar say="现在不用您做什么，可以离开，回到这里会接着登记。" />
        ) : (
          <Bar after="登记过的不会再来一遍。">
            <Button look="main" wide busy={busy} onTap={() => void run({ id })}>
              接着登记
            </Button>
          </Bar>
        )
      }
    >
      <Slip>
        <View className="h">{fileName}</View>
        <ProgressBar done={dealt} of={right} />
        <View className="sub nb" aria-live="polite">{`看过 ${dealt} 行，共 ${right} 行`}</View>
      </Slip>
      <FailureHint failure={failure} />
    </PageFrame>
  );
}

const isDone = ({ state }: VoiceImport): boolean => state === 'done';
