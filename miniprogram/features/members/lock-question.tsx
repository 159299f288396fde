import { useCommand } from '@/cloud/use-command';
import { FailureHint } from '@/components/ui/failure-hint';
import { Question } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SeatProps } from './seat-props';

export function LockQuestion({ seat, locked, onClose, onDone }: SeatProps & { locked: boolean }) {
  const lock = useCommand('lockMember');
  const send = async () => {
    const answer = await lock.send({ entryId: seat.entryId, locked });
    if (answer === null) return;
    toast(locked ? '锁上了' : '打开了', 'lock');
    onDone(answer);
  };
  return (
    <Question
      open
      question={locked ? `先把${seat.name}的身份锁上吗？` : `把${seat.name}的身份打开吗？`}
      consequence={
        <>
          {locked
            ? '一分钟内这个身份什么也办不了，别人也占不了这个岗位。本人会收到消息。'
            : '一分钟内又能办事。本人会收到消息。'}
          <FailureHint failure={lock.failure} />
        </>
      }
      back="先不动"
      forth={locked ? '锁上' : '打开'}
      look={locked ? 'danger' : 'main'}
      busy={lock.busy}
      onBack={onClose}
      onForth={() => void send()}
    />
  );
}
