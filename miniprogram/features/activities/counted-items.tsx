import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { dayOf } from '@shared/common/shanghai';
import { TIER_WORD } from '@shared/wording/kinds';
import { STAFF_STATE } from '@shared/wording/states';
import type { ActivityFigure } from '@shared/statistics/figures';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { QueueGroup, QueueRow } from '@/components/item/queue-row';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { back, go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';

interface CountedItemsProps {
  figure: ActivityFigure;
  half: string;
  title: string;
}

/** `7.22`: the column is narrow. */
const monthDay = (at: number): string => dayOf(at).split('-').slice(1).map(Number).join('.');

export function CountedItems({ figure, half, title }: CountedItemsProps) {
  const { state, pages, failure, more, refresh, loadMore } = usePages('listGathered', { figure, half });
  const cards = pages.flatMap(({ items }) => items);
  const total = pages[0]?.total;
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  return (
    <FourFaces
      state={state === 'data' && cards.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '一件也没有', action: { word: '回去看别的数', onTap: () => back('work') } }}
    >
      <QueueGroup title={title} note={total === undefined ? undefined : `${total} 件`} />
      <View>
        {cards.map((card) => (
          <QueueRow
            key={card.no}
            age={{ big: monthDay(card.createdAt), small: '提交', heat: 'calm' }}
            title={card.title}
            tier={card.tier === undefined ? undefined : TIER_WORD[card.tier]}
            facts={[STAFF_STATE[card.state], card.leadUnitName ?? card.stationName]}
            onTap={() => go('staffItem', { no: card.no })}
          />
        ))}
      </View>
      <MoreRow more={more} onMore={() => void loadMore()} />
    </FourFaces>
  );
}
