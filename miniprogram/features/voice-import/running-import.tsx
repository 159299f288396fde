import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { silent } from '@/theme/spoken';
import type { VoiceImport } from './use-check';
import { useRun } from './use-run';
import './voice-import.scss';

/** How far it is. Opened again, it goes on by itself; what is registered is never registered twice. */
export function RunningImport({
  shown,
  onStep,
}: {
  shown: VoiceImport;
  onStep: (view: VoiceImport) => void;
}) {
  const { id, dealt, right, fileName } = shown;
  const { run, busy, failure } = useRun(onStep);
  useEffect(() => void run(id), [run, id]);
  return (
    <PageFrame
      title="正在登记"
      foot={
        failure === null ? (
          <Bar say="现在不用您做什么，可以离开，回到这里会接着登记。" />
        ) : (
          <Bar after="登记过的不会再来一遍。">
            <Button look="main" wide busy={busy} onTap={() => void run(id)}>
              接着登记
            </Button>
          </Bar>
        )
      }
    >
      <Slip>
        <View className="h">{fileName}</View>
        <View className="import-bar" {...silent}>
          <View className="import-bar-done" style={{ width: `${(dealt / Math.max(1, right)) * 100}%` }} />
        </View>
        <View className="sub nb" aria-live="polite">{`看过 ${dealt} 行，共 ${right} 行`}</View>
      </Slip>
      <FailureHint failure={failure} />
    </PageFrame>
  );
}
