import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { OvertakenContext } from '@/cloud/overtaken';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { itemAloud } from '@/components/item/aloud-words';
import { StatusTag } from '@/components/item/status-tag';
import { Timeline } from '@/components/item/timeline';
import { useOvertaking } from '@/components/item/use-overtaking';
import { FourFaces } from '@/components/ui/four-faces';
import { Icon } from '@/components/ui/icon';
import { useReadAloud } from '@/components/ui/read-aloud';
import { Section } from '@/components/ui/section';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { VoicePlay } from '@/components/ui/voice-play';
import { Tappable } from '@/components/ui/tappable';
import { toast } from '@/components/ui/toast';
import { addressOf } from '@/navigation/go';
import { useShareCard } from '@/navigation/use-share-card';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { copyNumber } from '@/components/ui/copy';
import { DeclinedSlip } from './declined-slip';
import type { Detail } from '@/components/item/detail-view';
import { timelineNames, timelineSteps } from '@/components/item/timeline-steps';
import { HeadSlip } from './head-slip';
import { ParentSlip } from './parent-slip';
import { PhotoNotes } from './photo-notes';
import { PromiseSlip } from './promise-slip';
import { PublicationSlip, useObjecting } from './publication-slip';
import { RestSlip } from './rest-slip';
import { UpperSlip } from './upper-slip';
import { ItemBar } from './item-bar';
import { lookAt } from './look-at';
import { ReplySlip } from './reply-slip';
import { WhoSlip } from './who-slip';
import './item.scss';

/** One matter as the one who spoke sees it: what, in whose hands, by which day, what can be done. */
export function ItemPage({ no }: { no: string | undefined }) {
  const { state, data, failure, refresh } = useQuery('getItem', no === undefined ? null : { no });
  const overtaking = useOvertaking(refresh);
  const done = () => {
    overtaking.clear();
    return refresh();
  };
  useComingBack(() => void refresh());
  useShareCard(() => ({
    title: '一起跟这件事',
    path:
      data?.shareToken === undefined ? '/pages/home/index' : addressOf('shared', { token: data.shareToken }),
  }));
  if (data === null) {
    return (
      <PageFrame title="这件事">
        <FourFaces
          state={no === undefined ? 'empty' : state === 'data' ? 'loading' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
          empty={{ title: '没找到这件事', words: '您自己说的事都在“我的”里。' }}
        />
      </PageFrame>
    );
  }
  return (
    <OvertakenContext.Provider value={overtaking}>
      <ItemScreen key={overtaking.turn} detail={data} onChanged={done} />
    </OvertakenContext.Provider>
  );
}

/** Drawers belong to one state of the item: when somebody was faster they are shut. */
function ItemScreen({ detail, onChanged }: { detail: Detail; onChanged: () => Promise<void> }) {
  const [objecting, setObjecting] = useState(false);
  const object = useObjecting({
    no: detail.no,
    onClose: () => setObjecting(false),
    onDone: (words) => {
      toast(words);
      void onChanged();
    },
  });
  return (
    <PageFrame
      title="这件事"
      foot={<ItemBar detail={detail} onChanged={onChanged} onObject={() => setObjecting(true)} />}
    >
      <ItemBody detail={detail} onObject={() => setObjecting(true)} onChanged={onChanged} />
      <Question
        open={objecting}
        question="不要公示这件事吗？"
        consequence={object.consequence}
        back="再想想"
        forth="不要公示"
        busy={object.busy}
        onBack={() => setObjecting(false)}
        onForth={() => void object.send()}
      />
    </PageFrame>
  );
}

interface ItemBodyProps {
  detail: Detail;
  onObject: () => void;
  onChanged: () => Promise<void>;
}

function ItemBody({ detail, onObject, onChanged }: ItemBodyProps) {
  const now = useNow();
  const { session } = useSession();
  const place = session?.places.find(({ id }) => id === detail.placeId);
  const officeName = place?.officeName ?? '人大办';
  const steps = timelineSteps(detail, 'submitter', timelineNames(detail, place?.officeName, now));
  const aloud = useReadAloud('念给我听', () => itemAloud(detail, steps, now));
  return (
    <>
      <View className="item-head">
        <View className="title">{detail.title}</View>
        <View className="row wrap note item-number">
          <View className="nb">{`编号 ${detail.no}`}</View>
          <Tappable className="row link item-copy" onTap={() => copyNumber(detail.no)}>
            <Icon name="copy" size="s" />
            <View>复制</View>
          </Tappable>
          <View className="end nb">{`${detail.standing === 'submitter' ? '您 ' : ''}${dayInSentence(dayOf(detail.createdAt), now)}说的`}</View>
        </View>
        {detail.standing === 'helper' && <View className="note">您在帮人看这件事</View>}
        {detail.phase !== 'open' && (
          <View className="row gap-s">
            <StatusTag state={detail.state} viewer="submitter" />
          </View>
        )}
      </View>
      {detail.voice !== undefined && <VoicePlay {...detail.voice} />}
      <PhotoNotes detail={detail} />
      <DeclinedSlip detail={detail} />
      <PromiseSlip detail={detail} now={now} />
      <ReplySlip detail={detail} now={now} words={place?.resultClasses ?? {}} />
      <RestSlip detail={detail} now={now} officeName={officeName} />
      <ParentSlip detail={detail} now={now} />
      <UpperSlip detail={detail} now={now} officeName={officeName} />
      <HeadSlip detail={detail} now={now} officeName={officeName} />
      <PublicationSlip detail={detail} now={now} onObject={onObject} onChanged={onChanged} />
      <Section title="走到哪了" action={aloud ?? undefined}>
        <Slip>
          <Timeline steps={steps} onPhoto={(id) => lookAt(detail, id)} />
        </Slip>
      </Section>
      <WhoSlip detail={detail} />
    </>
  );
}
