import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { standingWords } from '@shared/wording/members';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PhoneButton } from '@/components/entry/phone-button';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { beginAt } from '@/navigation/go';
import { firstTabOf } from '@/navigation/tabs';
import { wearHat } from '@/session/session';
import { sideOf } from '@/session/side';
import { NotMine } from './not-mine';

type Invitation = OutputOf<'openInvitation'>;

/** 您是……吗？ Who says yes sits down; who says no ends the invitation. */
export function IsItYou({ code, onBack }: { code: string; onBack: () => void }) {
  const { state, data, failure, refresh } = useQuery('openInvitation', { code });
  const accept = useCommand('acceptInvitation');
  const [refused, setRefused] = useState(false);
  const [declining, setDeclining] = useState(false);
  const enter = async (phoneCode?: string) => {
    const answer = await accept.send({ code, ...(phoneCode === undefined ? {} : { phoneCode }) });
    if (answer === null || data === null) return;
    await wearHat(answer.membershipId);
    beginAt(firstTabOf(sideOf(data.role)));
  };
  const withPhone = (phoneCode: string | null) => {
    setRefused(phoneCode === null);
    if (phoneCode !== null) void enter(phoneCode);
  };
  if (failure !== null && data === null && failure.kind === 'refused') {
    return (
      <PageFrame
        title="我有邀请码"
        foot={
          <Bar>
            <Button look="main" wide onTap={onBack}>
              重新输一次
            </Button>
          </Bar>
        }
      >
        <FailureHint failure={failure} />
      </PageFrame>
    );
  }
  const asksPhone = data?.phoneTail !== undefined && data.membershipId === undefined;
  return (
    <PageFrame
      title="我有邀请码"
      foot={
        data === null ? undefined : (
          <Bar say={accept.failure === null ? undefined : <FailureHint failure={accept.failure} />}>
            {data.membershipId === undefined && (
              <Button grow onTap={() => setDeclining(true)}>
                不是我
              </Button>
            )}
            {asksPhone ? (
              <PhoneButton look="main" grow busy={accept.busy} onCode={withPhone}>
                用微信的电话认一下
              </PhoneButton>
            ) : (
              <Button look="main" grow busy={accept.busy} onTap={() => void enter()}>
                {data.membershipId === undefined ? '是我，进来' : '您已经进来了，去办事'}
              </Button>
            )}
          </Bar>
        )
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没有这个邀请码', words: '照邀请条再核对一遍。' }}
      >
        {data !== null && <WhoSlip invitation={data} />}
        {data?.phoneTail !== undefined && (
          <Hint tone="calm">
            {data.phoneTail === ''
              ? '这里要核对电话。电话只用来认人，不会给别人看。'
              : `这里要核对电话，名册上的尾号是 ${data.phoneTail}。电话只用来认人，不会给别人看。`}
          </Hint>
        )}
        {refused && <Hint>没有拿到电话。再点一次，或者请管理员核对后给您换一个码。</Hint>}
        {accept.failure !== null && data !== null && (
          <View className="gap-m">
            <Button wide icon="tel" onTap={() => dial(data.officePhone)}>
              {`打电话问${data.officeName}`}
            </Button>
          </View>
        )}
      </FourFaces>
      {declining && <NotMine code={code} onClose={() => setDeclining(false)} onDone={onBack} />}
    </PageFrame>
  );
}

function WhoSlip({ invitation }: { invitation: Invitation }) {
  const { name, title, role, placeName } = invitation;
  return (
    <Slip>
      <View className="note">{placeName}</View>
      <View className="h">{`您是${name}吗？`}</View>
      <View className="sub gap-s">{standingWords(title, role)}</View>
      <View className="note gap-s">进来以后，您办的每一步都会写上这个名字和单位。</View>
    </Slip>
  );
}
