import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useUntil } from '@/cloud/use-until';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Slip } from '@/components/ui/slip';
import type { RosterImport } from './roster-import';

/** How far it is, in or back. Opened again, it goes on by itself; no step does anything twice. */
export function RunningBook({
  shown,
  onStep,
}: {
  shown: RosterImport;
  onStep: (step: RosterImport) => void;
}) {
  const { id, state, dealt, total, fileName, reason = '' } = shown;
  const back = state === 'undoing';
  const coming = useUntil('runRosterImport', isDone, onStep);
  const going = useUntil('undoRosterImport', isDone, onStep);
  const { failure, busy } = back ? going : coming;
  const [comeIn, goBack] = [coming.run, going.run];
  useEffect(() => {
    void (back ? goBack({ id, reason }) : comeIn({ id, reason }));
  }, [back, id, reason, comeIn, goBack]);
  return (
    <PageFrame
      title={back ? '正在撤回' : '正在导入'}
      foot={
        failure === null ? (
          <Bar say="现在不用您做什么，可以离开，回到这里会接着做。" />
        ) : (
          <Bar after="做过的不会再做一遍。">
            <Button
              look="main"
              wide
              busy={busy}
              onTap={() => void (back ? goBack({ id, reason }) : comeIn({ id, reason }))}
            >
              {back ? '接着撤回' : '接着导入'}
            </Button>
          </Bar>
        )
      }
    >
      <Slip>
        <View className="h">{fileName}</View>
        <ProgressBar done={dealt} of={total} />
        <View className="sub nb" aria-live="polite">{`做了 ${dealt} 步，共 ${total} 步`}</View>
      </Slip>
      <FailureHint failure={failure} />
    </PageFrame>
  );
}

const isDone = ({ state }: RosterImport): boolean => state === 'done' || state === 'undone';
