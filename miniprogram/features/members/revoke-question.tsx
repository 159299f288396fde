import { useCommand } from '@/cloud/use-command';
import { FailureHint } from '@/components/ui/failure-hint';
import { Question } from '@/components/ui/sheet';
import type { SeatProps } from './seat-props';

export function RevokeQuestion({ seat, onClose, onDone }: SeatProps) {
  const revoke = useCommand('revokeInvitation');
  const send = async () => {
    const answer = await revoke.send({ entryId: seat.entryId });
    if (answer !== null) onDone(answer);
  };
  return (
    <Question
      open
      question="邀请码作废吗？"
      consequence={
        <>
          {`发给${seat.name}的码马上用不了。`}
          <FailureHint failure={revoke.failure} />
        </>
      }
      back="先留着"
      forth="作废"
      busy={revoke.busy}
      onBack={onClose}
      onForth={() => void send()}
    />
  );
}
