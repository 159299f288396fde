import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { fullMoment } from '@shared/wording/dates';
import { SOURCE_WORD } from '@shared/wording/kinds';
import { StatusTag } from '@/components/item/status-tag';
import { Timeline } from '@/components/item/timeline';
import { timelineNames, timelineSteps } from '@/components/item/timeline-steps';
import { DueTag } from '@/components/item/due-tag';
import { Dots } from '@/components/ui/dots';
import { Thumb } from '@/components/ui/photos';
import { Section } from '@/components/ui/section';
import { VoicePlay } from '@/components/ui/voice-play';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { CompleteSlip } from './complete-slip';
import { CameOfIt } from './came-of-it';
import { ContactLine } from './contact-line';
import { HandlingSlips } from './handling-slips';
import { ItemLayout } from './item-layout';
import { Notes } from './notes';
import { SupervisedTag } from './supervised-tag';
import { Supervisions } from './supervisions';
import { PublicationSlip } from './publication-slip';
import { WithheldNotes } from './withheld-notes';
import { PaperLine } from './paper-line';
import { PromiseLine } from './promise-line';
import { mayNote, stepWords, type Detail } from './work-view';
import './staff-item.scss';

interface ItemBodyProps {
  detail: Detail;
  onChanged: () => Promise<void>;
  /** What the red button does. */
  main?: () => void;
}

export function ItemBody({ detail, onChanged, main, children }: PropsWithChildren<ItemBodyProps>) {
  const now = useNow();
  const { place } = useSession();
  const names = timelineNames(detail, place?.officeName, now);
  const step = stepWords(detail, now);
  const category = place?.categories.find(({ id }) => id === detail.categoryId)?.label;
  const tier = place?.tiers.find(({ id }) => id === detail.tier)?.label;
  const from =
    detail.sourceType === 'deputy_code' && detail.deputyName
      ? `${detail.deputyName}代表的码`
      : SOURCE_WORD[detail.sourceType];
  const said = (
    <>
      <View className="staff-item-head">
        <View className="row wrap">
          <StatusTag state={detail.state} viewer="staff" />
          {tier !== undefined && <View className="tier">{tier}</View>}
          <View className="note nb staff-item-no">{detail.no}</View>
          {detail.round > 1 && <Tag tone="split">{`第 ${detail.round} 次办`}</Tag>}
          <SupervisedTag detail={detail} />
          <View className="note end nb">{category ?? '还没分类'}</View>
        </View>
        <View className="title gap-s">{detail.title}</View>
        {step !== null && (
          <View className="row wrap gap-s">
            <DueTag tone={step.tone} words={step.text} />
          </View>
        )}
        <PromiseLine detail={detail} />
      </View>
      <Slip>
        <View className="note">
          <Dots
            facts={['原话', fullMoment(detail.createdAt, now), from, detail.whereabouts, detail.grid?.name]}
          />
        </View>
        <View className="prose gap-s">{detail.text}</View>
        {detail.voice !== undefined && <VoicePlay {...detail.voice} />}
        {detail.photos.length > 0 && (
          <View className="row wrap gap-s">
            {detail.photos.map(({ id, url, status }) =>
              url === undefined ? (
                <View className="note staff-item-hidden" key={id}>
                  {status === 'hidden' ? '照片没通过检查，看不了' : '照片在检查'}
                </View>
              ) : (
                <Thumb key={id} path={url} />
              ),
            )}
          </View>
        )}
        {detail.submitter !== undefined && <ContactLine detail={detail} submitter={detail.submitter} />}
      </Slip>
    </>
  );
  return (
    <ItemLayout
      main={main}
      said={said}
      work={
        <>
          <HandlingSlips detail={detail} />
          {children}
          <CompleteSlip detail={detail} />
          <Supervisions detail={detail} onChanged={onChanged} />
          <PublicationSlip detail={detail} />
          <CameOfIt detail={detail} />
          <PaperLine detail={detail} />
          <WithheldNotes detail={detail} />
          {mayNote(detail) && <Notes no={detail.no} onDone={onChanged} />}
        </>
      }
      story={
        <Section title="经过">
          <Slip>
            <Timeline steps={timelineSteps(detail, 'staff', names)} />
          </Slip>
        </Section>
      }
    />
  );
}
