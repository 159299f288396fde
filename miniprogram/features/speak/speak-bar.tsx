import { View } from '@tarojs/components';
import type { Failure } from '@/cloud/answer';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Agree } from '@/components/ui/pick';
import './speak.scss';

interface SpeakBarProps {
  /** 提交, or the place's own word for it. */
  word: string;
  wantsPush: boolean;
  onWantsPush: () => void;
  /** A place without message templates has nothing to ask for. */
  canAskPush: boolean;
  underway: boolean;
  busy: boolean;
  failure: Failure | null;
  onSend: () => void;
}

export function SpeakBar(props: SpeakBarProps) {
  const { word, wantsPush, onWantsPush, canAskPush, underway, busy, failure, onSend } = props;
  return (
    <Bar
      say={
        <>
          <FailureHint failure={failure} />
          {canAskPush && failure === null && (
            <View className="speak-agree text">
              <Agree on={wantsPush} word="有了答复，用微信告诉我一次" onTap={onWantsPush} />
            </View>
          )}
        </>
      }
      after={underway ? '有照片还在传，现在提交就先不带它' : '马上给您编号，1 个工作日内有人看'}
    >
      <Button look="main" wide busy={busy} onTap={onSend}>
        {failure?.kind === 'unreached' ? '再试一次' : word}
      </Button>
    </Bar>
  );
}
