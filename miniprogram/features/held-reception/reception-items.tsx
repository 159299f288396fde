import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { back } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { useComingBack } from '@/navigation/use-coming-back';
import { useKnownSession } from '@/session/use-known-session';
import { SaidCells } from './said-cells';

/** The matters behind a figure of a year of reception days, one by one. */
export function ReceptionItems({ year, solved }: Partial<Routes['receptionItems']>) {
  const { known } = useKnownSession();
  const of = year === undefined ? null : { year, solved: solved === 'yes' };
  const list = usePages('listReceptionItems', known ? of : null);
  const cards = list.pages.flatMap(({ items }) => items);
  const total = list.pages[0]?.total;
  useComingBack(() => void list.refresh());
  useReachBottom(() => void list.loadMore());
  return (
    <PageFrame title="接待日">
      <Section
        title={`${year ?? ''} 年接待日${solved === 'yes' ? '解决的' : '说的事'}`}
        note={total === undefined ? undefined : `${total} 件`}
      >
        <FourFaces
          state={of === null || (list.state === 'data' && cards.length === 0) ? 'empty' : list.state}
          error={{
            ...failureFace(list.failure),
            action: { word: '再试一次', onTap: () => void list.refresh() },
          }}
          empty={{ title: '一件也没有', action: { word: '回去', onTap: () => back('me') } }}
        >
          <Slip kind="list">
            <SaidCells cards={cards} />
          </Slip>
          <MoreRow more={list.more} onMore={() => void list.loadMore()} />
        </FourFaces>
      </Section>
    </PageFrame>
  );
}
