import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence, fullMoment } from '@shared/wording/dates';
import { RESULT_CLASS_WORD } from '@shared/wording/kinds';
import { EXTRA_TAGS } from '@shared/wording/states';
import { Facts } from '@/components/item/facts';
import { Leaf } from '@/components/item/leaf';
import { StatusTag } from '@/components/item/status-tag';
import { Timeline } from '@/components/item/timeline';
import { Dots } from '@/components/ui/dots';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { BoardPhotos } from './board-photos';
import { publicSides, publicSteps, type Published } from './board-view';
import { VotesSlip } from './votes-slip';
import { WitnessSlip } from './witness-slip';

interface PublishedBodyProps {
  item: Published;
  onChanged: () => Promise<void>;
}

export function PublishedBody({ item, onChanged }: PublishedBodyProps) {
  const now = useNow();
  const { session } = useSession();
  const place = session?.places.find(({ id }) => id === item.placeId);
  const { reply, byName, resultClass, promiseDay, repliedAt } = item;
  return (
    <>
      <View className="board-item-head">
        <View className="title">{item.title}</View>
        <View className="note gap-s">
          <Dots
            facts={[item.category, item.stationName, `${dayInSentence(dayOf(item.createdAt), now)}说的`]}
          />
        </View>
        <View className="row wrap gap-s">
          <StatusTag state={item.state} viewer="submitter" />
          {item.disputed && (
            <Tag tone={EXTRA_TAGS.disputed.colour} icon={EXTRA_TAGS.disputed.icon}>
              {EXTRA_TAGS.disputed.word}
            </Tag>
          )}
          {item.round > 1 && <Tag tone="ask">{`第 ${item.round} 次办`}</Tag>}
        </View>
      </View>
      <Slip>
        <View className="prose">{item.text}</View>
        <BoardPhotos photos={item.photos} opens />
        <View className="note gap-s">去掉了姓名、电话和门牌</View>
      </Slip>
      {item.phase === 'open' && item.dueAt !== undefined && (
        <Slip>
          <View className="row row-wide">
            <Leaf day={dayOf(item.dueAt)} />
            <View className="sub">{`${byName ?? '办的单位'}要在这天前答复`}</View>
          </View>
        </Slip>
      )}
      {repliedAt !== undefined && item.phase !== 'open' && (
        <Slip>
          <View className="h">{`${byName ?? ''}答复了`}</View>
          <View className="note">
            <Dots
              facts={[
                fullMoment(repliedAt, now),
                resultClass && (place?.resultClasses[resultClass] ?? RESULT_CLASS_WORD[resultClass]),
              ]}
            />
          </View>
          {reply !== '' && <View className="prose gap-m">{reply}</View>}
          {promiseDay !== undefined && (
            <View className="row row-wide gap-m">
              <Leaf day={promiseDay} />
              <View className="sub">答应这天前办好，到日子会再问反映人。</View>
            </View>
          )}
          <View className="hr" />
          <Facts sides={publicSides(item)} />
        </Slip>
      )}
      <VotesSlip item={item} />
      <WitnessSlip item={item} onChanged={onChanged} />
      <Section title="走到哪了">
        <Slip>
          <Timeline steps={publicSteps(item, now)} />
        </Slip>
      </Section>
      {item.followers > 0 && <View className="note center gap-m">{`${item.followers} 人跟着`}</View>}
    </>
  );
}
