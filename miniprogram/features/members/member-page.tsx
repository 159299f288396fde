import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { SeatCommand, SeatDetail } from '@shared/members/views';
import { dayInSentence } from '@shared/wording/dates';
import { FACE_WORD, standingWords } from '@shared/wording/members';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { EventRows } from './event-rows';
import { Invited } from './invited';
import { InviteSheet } from './invite-sheet';
import { LockQuestion } from './lock-question';
import { hasBar, MemberBar, MemberRows } from './member-bar';
import { RevokeQuestion } from './revoke-question';
import { StandInRows } from './stand-in-rows';
import { StandInSheet } from './stand-in-sheet';
import { TransferSheet } from './transfer-sheet';
import { UnbindSheet } from './unbind-sheet';
import type { Invitations } from './members-page';

/** One seat: who sits there, what can be done, what was done. */
export function MemberPage({ id }: { id?: string }) {
  const { hat } = useSession();
  const { known } = useKnownSession();
  const asked = id === undefined || !known ? null : { entryId: id };
  const { state, data, failure, refresh, replace } = useQuery('getMember', asked);
  const [doing, setDoing] = useState<SeatCommand | null>(null);
  const [invited, setInvited] = useState<Invitations | null>(null);
  if (invited !== null) {
    const done = () => {
      setInvited(null);
      void refresh();
    };
    return <Invited invitations={invited} onDone={done} />;
  }
  const close = () => setDoing(null);
  const done = (seat: SeatDetail) => {
    replace(seat);
    close();
  };
  return (
    <PageFrame
      title="成员"
      foot={data === null || !hasBar(data.can) ? undefined : <MemberBar can={data.can} onDo={setDoing} />}
    >
      <FourFaces
        state={id === undefined ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没找到这个岗位', words: '回到“成员”里另选一个。' }}
      >
        {data !== null && (
          <>
            <SeatSlip seat={data} />
            <MemberRows can={data.can} onDo={setDoing} />
            {data.standIns.length > 0 && (
              <Section title="谁替他">
                <StandInRows
                  standIns={data.standIns}
                  onEnded={hat?.role === 'administrator' ? refresh : undefined}
                />
              </Section>
            )}
            {data.history.length > 0 && (
              <Section title="发生过什么">
                <EventRows events={data.history} />
              </Section>
            )}
          </>
        )}
      </FourFaces>
      {data !== null && doing === 'invite' && (
        <InviteSheet seat={data} onClose={close} onInvited={setInvited} />
      )}
      {data !== null && doing === 'revoke' && <RevokeQuestion seat={data} onClose={close} onDone={done} />}
      {data !== null && doing === 'unbind' && <UnbindSheet seat={data} onClose={close} onDone={done} />}
      {data !== null && doing === 'transfer' && <TransferSheet seat={data} onClose={close} onDone={done} />}
      {data !== null && doing === 'stand_in' && (
        <StandInSheet
          seat={data}
          onClose={close}
          onDone={() => {
            close();
            void refresh();
          }}
        />
      )}
      {data !== null && (doing === 'lock' || doing === 'unlock') && (
        <LockQuestion seat={data} locked={doing === 'lock'} onClose={close} onDone={done} />
      )}
    </PageFrame>
  );
}

function SeatSlip({ seat }: { seat: SeatDetail }) {
  const { name, title, role, face, since, invitation, phone, phoneTail } = seat;
  return (
    <>
      <Slip>
        <View className="h">{name}</View>
        <View className="sub">{standingWords(title, role)}</View>
        <View className="sub gap-s">
          {since === undefined ? FACE_WORD[face] : `${FACE_WORD[face]}，${dayInSentence(dayOf(since))}来的`}
        </View>
        {phoneTail !== undefined && <View className="note gap-s">{`名册上的电话尾号 ${phoneTail}`}</View>}
        {invitation !== undefined && (
          <View className="note gap-s">
            {`${dayInSentence(dayOf(invitation.at))}${invitation.by}发的邀请码，${dayInSentence(dayOf(invitation.expiresAt))}前有效`}
          </View>
        )}
      </Slip>
      {phone === 'missing' && (
        <Hint>名册上没有电话，进来时没法核对。请先在名册里补上，或者邀请时写明怎么核对过。</Hint>
      )}
      {face === 'locked' && <Hint>这个身份锁着，打开以前什么也办不了。</Hint>}
    </>
  );
}
