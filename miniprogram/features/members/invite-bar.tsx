import { useCommand } from '@/cloud/use-command';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import type { Invitations } from './members-page';

interface InviteBarProps {
  entryIds: readonly string[];
  onInvited: (invitations: Invitations) => void;
}

export function InviteBar({ entryIds, onInvited }: InviteBarProps) {
  const invite = useCommand('inviteMembers');
  const send = async () => {
    const answer = await invite.send({ entryIds: [...entryIds] });
    if (answer !== null) onInvited(answer);
  };
  return (
    <Bar say={<FailureHint failure={invite.failure} />}>
      <Button
        look="main"
        wide
        busy={invite.busy}
        off={entryIds.length === 0 ? '先点要请的人' : undefined}
        onTap={() => void send()}
      >
        {`请这 ${entryIds.length} 位进来`}
      </Button>
    </Bar>
  );
}
