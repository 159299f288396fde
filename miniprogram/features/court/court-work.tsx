import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { SearchButton } from '@/components/entry/search-button';
import { PageFrame } from '@/components/frame/page-frame';
import { ItemSlip } from '@/components/item/item-slip';
import { StatusTag } from '@/components/item/status-tag';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { stepsOf } from './case-view';

/** The cases that this court has sent, the latest first, each with how far it has come. */
export function CourtWork() {
  const { hat, place } = useSession();
  const now = useNow();
  const { state, pages, failure, more, refresh, loadMore } = usePages('listMyItems', { filter: 'mine' });
  const cards = pages.flatMap(({ items }) => items);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  return (
    <PageFrame
      title="派送调解的案件"
      subtitle={hat === null ? undefined : `${hat.name}，${hat.title}`}
      tab="work"
      beside={<SearchButton />}
      foot={
        <Bar>
          <Button look="main" wide onTap={() => go('sendCase', {})}>
            派送一件
          </Button>
        </Bar>
      }
    >
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有派送过', words: '双方同意调解的案件，点下面派给人大。' }}
      >
        <View>
          {cards.map((card) => (
            <ItemSlip
              key={card.no}
              title={card.title}
              tags={<StatusTag state={card.state} viewer="staff" />}
              holder={card.phase === 'open' ? card.holderName : undefined}
              facts={[card.no, `${dayInSentence(dayOf(card.createdAt), now)}派送`]}
              steps={stepsOf(card, place?.kinds ?? [])}
              onTap={() => go('item', { no: card.no })}
            />
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}
