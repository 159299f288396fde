import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { calledOffWords, movedWords, sessionWhen } from '@shared/wording/receptions';
import { failureFace } from '@/cloud/failure-words';
import { askConsent } from '@/cloud/transport';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Leaf } from '@/components/item/leaf';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Agree } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { dial } from '@/navigation/dial';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { Slots } from './slots';
import './reception.scss';

type Detail = OutputOf<'getReception'>;

/** A reception session for whoever wants to come: when, where, with whom, and a time of one's own. */
export function Reception({ placeId, id }: Partial<Routes['reception']>) {
  const { session } = useSession();
  const asked = placeId === undefined || id === undefined ? null : { placeId, id };
  const { state, data, failure, refresh, replace } = useQuery('getReception', asked);
  const book = useCommand('bookReception');
  const cancel = useCommand('cancelBooking');
  const [chosen, setChosen] = useState<string | null>(null);
  const [wantsPush, setWantsPush] = useState(true);
  const [leaving, setLeaving] = useState(false);
  if (asked === null || data === null) {
    return (
      <PageFrame title="接待日">
        <FourFaces
          state={asked === null ? 'empty' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
          empty={{
            title: '没找到这一场接待',
            action: { word: '看看有哪些联络站', onTap: () => go('stations', {}) },
          }}
        />
      </PageFrame>
    );
  }
  const take = async () => {
    if (chosen === null) return;
    // WeChat answers this question only within the tap itself.
    if (wantsPush) await askConsent(session?.templates.resident ?? []);
    const answer = await book.send({ ...asked, at: chosen });
    if (answer === null) {
      await refresh();
      return;
    }
    setChosen(null);
    replace(answer);
    toast('约好了', 'check');
  };
  const leave = async () => {
    const answer = await cancel.send(asked);
    setLeaving(false);
    if (answer === null) return;
    replace(answer);
    toast('退掉了');
  };
  const { mine } = data;
  return (
    <PageFrame
      title="接待日"
      foot={
        <Foot
          data={data}
          chosen={chosen}
          busy={book.busy}
          onBook={() => void take()}
          onLeave={() => setLeaving(true)}
        />
      }
    >
      <WhenAndWhere data={data} placeId={asked.placeId} />
      {mine !== undefined && data.state === 'planned' && <Mine {...mine} />}
      <FailureHint failure={book.failure ?? cancel.failure} />
      {mine === undefined && data.state === 'planned' && data.free > 0 && (
        <Section title="约一个时间" note="不用留电话">
          <Slip>
            <Slots slots={data.slots} chosen={chosen} onChoose={setChosen} />
            <View className="gap-m">
              <Agree
                on={wantsPush}
                word="前一天，用微信提醒我一次"
                onTap={() => setWantsPush((before) => !before)}
              />
            </View>
          </Slip>
        </Section>
      )}
      <Question
        open={leaving}
        question="那天不去了？"
        consequence={`${mine?.at ?? ''} 让给别人。想再来，可以重新约。`}
        back="还是去"
        forth="退掉"
        busy={cancel.busy}
        onBack={() => setLeaving(false)}
        onForth={() => void leave()}
      />
    </PageFrame>
  );
}

interface FootProps {
  data: Detail;
  chosen: string | null;
  busy: boolean;
  onBook: () => void;
  onLeave: () => void;
}

function Foot({ data, chosen, busy, onBook, onLeave }: FootProps) {
  if (data.state !== 'planned') return <Bar say="现在不用您做什么" />;
  if (data.mine !== undefined) {
    return (
      <Bar say="到时候来就行，前一天会提醒您">
        <Button wide onTap={onLeave}>
          不去了
        </Button>
      </Bar>
    );
  }
  if (data.free === 0) return <Bar say="时间约满了。那天直接来也接待，排在约了的人后面。" />;
  return (
    <Bar>
      <Button look="main" wide busy={busy} off={chosen === null ? '先选一个时间' : undefined} onTap={onBook}>
        {`约 ${chosen ?? ''}`}
      </Button>
    </Bar>
  );
}

function WhenAndWhere({ data, placeId }: { data: Detail; placeId: string }) {
  const now = useNow();
  const moved = data.state === 'planned' ? movedWords(data) : null;
  return (
    <Slip>
      <View className="row row-wide row-top">
        <Leaf day={data.day} big tone={data.state === 'planned' ? 'normal' : 'still'} />
        <View className="grow">
          <View className="title">{`${data.stationName}接待`}</View>
          <View className="sub gap-s">{sessionWhen(data, now)}</View>
          {moved !== null && <View className="note gap-s">{moved}</View>}
        </View>
      </View>
      {data.state === 'called_off' && <Hint>{calledOffWords(data)}</Hint>}
      {data.state === 'closed' && <Hint tone="calm">这一场结束了</Hint>}
      <View className="gap-m" />
      <Cell
        icon="users"
        title={data.deputies.length === 0 ? '谁接待，站里排好了写在这里' : data.deputies.join('、')}
        detail="那天接待您的代表"
      />
      <Cell icon="pin" title={data.address} onTap={() => go('station', { placeId, id: data.stationId })} />
      <Cell icon="tel" title={data.phone} note="拨打" noteLook="link" onTap={() => dial(data.phone)} />
    </Slip>
  );
}

function Mine({ number, at }: { number: number; at: string }) {
  return (
    <Slip>
      <View className="reception-mine">
        <View className="reception-number">{`${number} 号`}</View>
        <View className="grow">
          <View className="bold">{`约好了，${at}`}</View>
          <View className="note">到了报这个号。不用带材料，有照片也可以带上。</View>
        </View>
      </View>
    </Slip>
  );
}
