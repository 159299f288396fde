import { View } from '@tarojs/components';
import { useState } from 'react';
import { NOTE_MAX } from '@shared/members/limits';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import type { Invitations } from './members-page';
import type { SeatProps } from './seat-props';

interface InviteSheetProps extends Pick<SeatProps, 'seat' | 'onClose'> {
  onInvited: (invitations: Invitations) => void;
}

export function InviteSheet({ seat, onClose, onInvited }: InviteSheetProps) {
  const invite = useCommand('inviteMembers');
  const [because, setBecause] = useState('');
  const asksPhone = seat.phone !== 'not_asked';
  const send = async () => {
    const knownBecause = because.trim();
    const input = { entryIds: [seat.entryId], ...(knownBecause === '' ? {} : { knownBecause }) };
    const answer = await invite.send(input);
    if (answer !== null) onInvited(answer);
  };
  return (
    <Sheet
      open
      title={`请${seat.name}进来吗？`}
      onClose={invite.busy ? undefined : onClose}
      foot={
        <View className="row">
          <Button grow onTap={onClose}>
            先不请
          </Button>
          <Button look="main" grow busy={invite.busy} onTap={() => void send()}>
            发邀请码
          </Button>
        </View>
      }
    >
      <View className="sub">
        {seat.invitation === undefined
          ? '码七天内有效，只能用一次，交到本人手里。'
          : '以前发的那个码马上作废，换成新的，七天内有效。'}
      </View>
      {asksPhone && (
        <View className="gap-m">
          <Field
            label="不用认电话的话，怎么核对的"
            hint="要认电话就空着"
            value={because}
            max={NOTE_MAX}
            placeholder="比如：本人带着工作证来办的"
            onChange={setBecause}
          />
        </View>
      )}
      <FailureHint failure={invite.failure} />
    </Sheet>
  );
}
