import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePages } from '@/cloud/use-pages';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { Activity } from './activity-slip';

type Pile = 'waiting' | 'open' | 'replied' | 'ended';

const PILES = [
  { value: 'waiting', word: '等我办' },
  { value: 'open', word: '办着的' },
  { value: 'replied', word: '已答复' },
  { value: 'ended', word: '已结束' },
] as const;

interface LinkItemsSheetProps {
  activity: Activity;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Which matters came of it: one tap each, from the station's own piles. */
export function LinkItemsSheet({ activity, onClose, onDone }: LinkItemsSheetProps) {
  const [filter, setFilter] = useState<Pile>('open');
  const { state, pages, failure, more, refresh, loadMore } = usePages('listQueue', { filter });
  const link = useCommand('linkToActivity');
  const items = pages.flatMap((page) => page.items);
  const tie = async (no: string) => {
    if ((await link.send({ id: activity.id, no })) === null) return;
    toast('挂上了');
    await onDone();
  };
  return (
    <Sheet open title="挂哪件事？" onClose={onClose}>
      <Segs segs={PILES} chosen={filter} onChoose={setFilter} />
      <FailureHint failure={link.failure} />
      <FourFaces
        state={state === 'data' && items.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这里没有', words: '换一堆看看，或者先登记。' }}
      >
        <View>
          {items.map(({ no, title }) => {
            const there = activity.nos.includes(no);
            return (
              <Cell
                key={no}
                icon={there ? 'check' : 'plus'}
                title={title}
                detail={<Dots facts={[no, there && '挂上了']} />}
                onTap={there || link.busy ? undefined : () => void tie(no)}
              />
            );
          })}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </Sheet>
  );
}
