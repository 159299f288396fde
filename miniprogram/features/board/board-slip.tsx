import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { EXTRA_TAGS } from '@shared/wording/states';
import { Facts } from '@/components/item/facts';
import { Leaf } from '@/components/item/leaf';
import { StatusTag } from '@/components/item/status-tag';
import { Dots } from '@/components/ui/dots';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { go } from '@/navigation/go';
import { BoardPhotos } from './board-photos';
import { publicSides, type BoardCard } from './board-view';

/** One matter of the board: what, who answered with what, and what each side says. */
export function BoardSlip({ card, now }: { card: BoardCard; now: number }) {
  const { reply, byName, promiseDay, phase } = card;
  const promised = promiseDay !== undefined && card.facts.unit !== true;
  return (
    <Slip onTap={() => go('published', { no: card.no })}>
      <View className="row wrap board-tags">
        {card.disputed ? (
          <Tag tone={EXTRA_TAGS.disputed.colour} icon={EXTRA_TAGS.disputed.icon}>
            {EXTRA_TAGS.disputed.word}
          </Tag>
        ) : (
          <StatusTag state={card.state} viewer="submitter" />
        )}
        <View className="note end">
          <Dots facts={[card.category, dayInSentence(dayOf(card.createdAt), now)]} />
        </View>
      </View>
      <View className="board-title">{card.title}</View>
      <BoardPhotos photos={card.photos.slice(0, 2)} />
      {reply !== '' && (
        <View className="sub gap-s two">
          {byName !== undefined && <View className="inline bold">{`${byName}：`}</View>}
          {reply}
        </View>
      )}
      {reply === '' && byName !== undefined && phase === 'open' && (
        <View className="sub gap-s">{`在${byName}手里`}</View>
      )}
      {promised && (
        <View className="row row-wide gap-m">
          <Leaf day={promiseDay} />
          <View className="sub">答应这天前办好，到日子会再问反映人。</View>
        </View>
      )}
      {phase !== 'open' && (
        <View className="gap-m">
          <Facts sides={publicSides(card)} />
        </View>
      )}
    </Slip>
  );
}
