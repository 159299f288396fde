import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { MoreRow } from '@/components/ui/more-row';
import { FourFaces } from '@/components/ui/four-faces';
import { Segs } from '@/components/ui/segs';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { ItemCards } from '@/components/item/item-cards';

const SEGS = [
  { value: 'mine', word: '我说的' },
  { value: 'following', word: '我跟着的' },
] as const;

const EMPTY = {
  mine: {
    title: '您还没说过事',
    words: '有什么想让代表知道的，写一句就行。',
    action: { word: '说一件事', onTap: () => go('speak', {}) },
  },
  following: { title: '还没有跟着的事', words: '别人分享给您的事，点“我也跟”就在这里。' },
};

export function MyItems() {
  const [filter, setFilter] = useState<'mine' | 'following'>('mine');
  const now = useNow();
  const { state, pages, failure, more, refresh, loadMore } = usePages('listMyItems', { filter });
  const cards = pages.flatMap(({ items }) => items);
  useReachBottom(() => void loadMore());
  return (
    <PageFrame title="我的事" above={<Segs segs={SEGS} chosen={filter} onChoose={setFilter} />}>
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={EMPTY[filter]}
      >
        <View>
          <ItemCards cards={cards} now={now} />
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}
