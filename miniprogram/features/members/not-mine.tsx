import { useCommand } from '@/cloud/use-command';
import { FailureHint } from '@/components/ui/failure-hint';
import { Question } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';

interface NotMineProps {
  code: string;
  onClose: () => void;
  onDone: () => void;
}

export function NotMine({ code, onClose, onDone }: NotMineProps) {
  const decline = useCommand('declineInvitation');
  const send = async () => {
    if ((await decline.send({ code })) === null) return;
    toast('告诉管理员了', 'check');
    onDone();
  };
  return (
    <Question
      open
      question="这个码不是给您的？"
      consequence={
        <>
          码马上作废，管理员会收到消息，再发给对的人。您自己什么也不用做。
          <FailureHint failure={decline.failure} />
        </>
      }
      back="回去看看"
      forth="不是给我的"
      busy={decline.busy}
      onBack={onClose}
      onForth={() => void send()}
    />
  );
}
