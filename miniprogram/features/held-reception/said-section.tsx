import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useComingBack } from '@/navigation/use-coming-back';
import { SaidCells } from './said-cells';

/** What was said at this session, matter by matter. */
export function SaidSection({ id }: { id: string }) {
  const list = usePages('listReceptionItems', { id });
  const cards = list.pages.flatMap(({ items }) => items);
  const total = list.pages[0]?.total;
  useComingBack(() => void list.refresh());
  return (
    <Section title="说的事" note={total === undefined || total === 0 ? undefined : `${total} 件`}>
      <FourFaces
        state={list.state === 'data' && cards.length === 0 ? 'empty' : list.state}
        error={{
          ...failureFace(list.failure),
          action: { word: '再试一次', onTap: () => void list.refresh() },
        }}
        empty={{ title: '还没有登记', words: '人来了，点“登记说的事”。' }}
      >
        <Slip kind="list">
          <SaidCells cards={cards} />
        </Slip>
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
    </Section>
  );
}
