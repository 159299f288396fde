import { Image, View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { errorWords, isErrorCode } from '@shared/wording/errors';
import { standingWords } from '@shared/wording/members';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { copy } from '@/components/ui/copy';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { canPrint, printPage } from '@/navigation/print';
import { pictured, spoken } from '@/theme/spoken';
import './members.scss';

type Invitations = OutputOf<'inviteMembers'>;
type Invitation = Invitations['invited'][number];

interface InvitedProps {
  invitations: Invitations;
  onDone: () => void;
}

const how = (until: string) =>
  `微信扫这个码；或者打开“码上说”，点“我的”里的“我有邀请码”，输这几个字。${until}前有效，只能用一次。`;

/** A slip of paper for each who is invited: to be handed over, or to be read over the telephone. */
export function Invited({ invitations, onDone }: InvitedProps) {
  const { invited, refused, expiresAt, placeName } = invitations;
  const until = dayInSentence(dayOf(expiresAt));
  const text = invited
    .map(
      ({ name, title, words }) =>
        `${title}${name}：请打开“码上说”，点“我的”里的“我有邀请码”，输：${words}。${until}前有效。`,
    )
    .join('\n');
  return (
    <PageFrame
      title="邀请条"
      foot={
        <Bar say="码只在这里看得到，离开就没有了；弄丢了再请一次就行。">
          <Button grow onTap={onDone}>
            回成员
          </Button>
          {canPrint && (
            <Button look="main" grow icon="doc" onTap={printPage}>
              打印
            </Button>
          )}
          {!canPrint && (
            <Button look="main" grow icon="copy" onTap={() => void copy(text, '复制好了，发给本人')}>
              复制文字
            </Button>
          )}
        </Bar>
      }
    >
      {refused.map(({ entryId, code }) => (
        <Hint key={entryId}>{refusedWords(code)}</Hint>
      ))}
      {invited.map((one) => (
        <InvitationSlip key={one.entryId} invitation={one} placeName={placeName} until={until} />
      ))}
    </PageFrame>
  );
}

const refusedWords = (code: string): string => {
  if (code === 'seat_taken' || code === 'seat_gone' || code === 'member_not_found') {
    const { text, next } = errorWords(code, {});
    return `${text}${next}`;
  }
  return isErrorCode(code) ? '有一位没请成，过几秒再请一次。' : '有一位没请成。';
};

function InvitationSlip({
  invitation,
  placeName,
  until,
}: {
  invitation: Invitation;
  placeName: string;
  until: string;
}) {
  const { name, title, role, words, scene } = invitation;
  const image = useQuery('getInvitationImage', { scene });
  return (
    <Slip className="invite">
      <View className="note">{`码上说，${placeName}`}</View>
      <View className="h">{name}</View>
      <View className="sub">{standingWords(title, role)}</View>
      <View className="invite-words">{words}</View>
      <View className="invite-code">
        {image.data !== null && (
          <View {...spoken({ role: 'img', label: `给${name}的邀请码` })}>
            <Image className="invite-qr" src={`data:image/png;base64,${image.data.png}`} {...pictured('')} />
          </View>
        )}
        <View className="grow sub">{how(until)}</View>
      </View>
    </Slip>
  );
}
