import { View } from '@tarojs/components';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { sidesOf } from '@/components/item/detail-view';
import { Facts } from '@/components/item/facts';
import { StatusTag } from '@/components/item/status-tag';
import { Steps } from '@/components/item/steps';
import { Timeline } from '@/components/item/timeline';
import { timelineNames, timelineSteps } from '@/components/item/timeline-steps';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { CaseBar } from './case-bar';
import { endTitle, standsWords, type Detail } from './case-view';

/** One case as the court sees it: its number, its step of four, how the mediation ended. */
export function CasePage({ no }: { no: string | undefined }) {
  const { state, data, failure, refresh } = useQuery('getItem', no === undefined ? null : { no });
  const changed = async () => {
    await Promise.all([refresh(), refreshSession()]);
  };
  return (
    <PageFrame
      title="派送的案件"
      foot={data === null ? undefined : <CaseBar detail={data} onChanged={changed} />}
    >
      <FourFaces
        state={no === undefined ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没找到这件案子', words: '法院派送的案件都在“待办”里。' }}
      >
        {data !== null && <CaseBody detail={data} />}
      </FourFaces>
    </PageFrame>
  );
}

function CaseBody({ detail }: { detail: Detail }) {
  const now = useNow();
  const { place } = useSession();
  const { no, title, state, stages, stageIndex, courtRef, deputyName, text } = detail;
  const names = timelineNames(detail, place?.officeName, now);
  const pairs = [
    { name: '案号', value: courtRef ?? '' },
    { name: '编号', value: no },
    ...(deputyName === undefined ? [] : [{ name: '领办', value: `${deputyName}代表` }]),
    { name: '现在', value: standsWords(detail) },
  ];
  return (
    <>
      <View className="row wrap">
        <StatusTag state={state} viewer="staff" />
      </View>
      <View className="title gap-s">{title}</View>
      <View className="gap-m" />
      <Slip>
        <Pairs pairs={pairs} />
        <Steps words={stages} at={stageIndex} />
      </Slip>
      {detail.declined !== undefined && (
        <Slip>
          <View className="h">退回法院</View>
          <View className="prose gap-s">{detail.declined.text}</View>
        </Slip>
      )}
      <CaseEnd detail={detail} />
      <Slip>
        <View className="note">案情</View>
        <View className="prose gap-s">{text}</View>
      </Slip>
      <Section title="经过">
        <Slip>
          <Timeline steps={timelineSteps(detail, 'staff', names)} />
        </Slip>
      </Section>
    </>
  );
}

function CaseEnd({ detail }: { detail: Detail }) {
  const now = useNow();
  const { no, reply, mediation } = detail;
  if (reply === undefined) return null;
  return (
    <>
      <Slip>
        <View className="h">{endTitle(mediation)}</View>
        <View className="note">{`${reply.byName}${mediation === undefined ? '' : '代表'}，${fullMoment(reply.at, now)}`}</View>
        <View className="prose gap-m">{reply.text}</View>
        <View className="hr" />
        <Facts sides={sidesOf(detail)} />
      </Slip>
      {mediation !== undefined && (
        <Slip kind="list">
          <Cell
            icon="doc"
            title={mediation === 'succeeded' ? '调解成功函' : '调解未成函'}
            detail="可以打印，也可以复制"
            onTap={() => go('letter', { no })}
          />
        </Slip>
      )}
    </>
  );
}
