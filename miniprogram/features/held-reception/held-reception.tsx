import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { isOneOf, OFFICE_ROLES, STATION_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { goToTab } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { DutySection } from './duty-section';
import { HeldHead } from './held-head';
import { KeepSection } from './keep-section';
import { ReceiveSheet } from './receive-sheet';
import { SaidSection } from './said-section';
import { Visitors } from './visitors';

/** The page of one session for those who hold it: who is on duty, who comes, what was said. */
export function HeldReception({ id }: { id?: string }) {
  const today = dayOf(useNow());
  const { hat } = useSession();
  const { known } = useKnownSession();
  const { state, data, failure, refresh, replace } = useQuery(
    'getHeldReception',
    known && id !== undefined ? { id } : null,
  );
  const receive = useCommand('receiveVisitor');
  const [booking, setBooking] = useState(false);
  useComingBack(() => void refresh());
  if (id === undefined || data === null) {
    return (
      <PageFrame title="接待日">
        <FourFaces
          state={id === undefined ? 'empty' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
          empty={{ title: '没找到这一场', action: { word: '回待办', onTap: () => goToTab('work') } }}
        />
      </PageFrame>
    );
  }
  const keeps = hat !== null && isOneOf([...STATION_ROLES, ...OFFICE_ROLES], hat.role);
  const open = data.state === 'planned';
  const begun = data.day <= today;
  const walkIn = async () => {
    const answer = await receive.send({ id });
    if (answer === null) return;
    replace(answer);
    toast('记上了', 'check');
  };
  const foot = begun ? (
    <Button look="main" wide icon="plus" busy={receive.busy} onTap={() => void walkIn()}>
      来了一位没约的
    </Button>
  ) : (
    <Button look="main" wide icon="plus" onTap={() => setBooking(true)}>
      替人约一个时间
    </Button>
  );
  return (
    <PageFrame title="接待日" foot={open ? <Bar>{foot}</Bar> : undefined}>
      <HeldHead data={data} />
      <FailureHint failure={receive.failure} />
      <DutySection data={data} keeps={keeps} onChanged={replace} />
      <Section
        title="来的人"
        note={data.visitors.length === 0 ? undefined : `${data.visitors.length} 位，来了 ${data.came} 位`}
        action={
          open && begun && data.free > 0 ? { word: '替人约', onTap: () => setBooking(true) } : undefined
        }
      >
        {data.visitors.length === 0 ? (
          <Slip>
            <View className="sub">{begun ? '还没有人来' : '还没有人约。没有手机的人，替他约一个时间。'}</View>
          </Slip>
        ) : (
          <Visitors data={data} begun={begun} onChanged={replace} />
        )}
      </Section>
      {begun && data.state !== 'called_off' && <SaidSection id={id} />}
      {keeps && open && <KeepSection data={data} begun={begun} onChanged={replace} />}
      {booking && (
        <ReceiveSheet
          data={data}
          onClose={() => setBooking(false)}
          onDone={(answer) => {
            setBooking(false);
            replace(answer);
          }}
        />
      )}
    </PageFrame>
  );
}
