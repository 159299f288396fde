import { useEffect } from 'react';
import { PageFrame } from '@/components/frame/page-frame';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { AddressCard } from '@/components/entry/address-card';
import { addressee } from '@/components/entry/addressee';
import { useCode } from '@/components/entry/use-code';
import { ItemCards } from '@/components/item/item-cards';
import { firstOf } from '@/components/item/card-view';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { useStore } from '@/state/store';
import { appearance, choose } from '@/theme/appearance';
import { ChooseDeputy } from './choose-deputy';
import { CodeTrouble } from './code-trouble';
import { ElderHome } from './elder-home';
import { NearStation } from './near-station';
import { OtherWays } from './other-ways';
import { SpeakEntry } from './speak-entry';

export function Home({ scene, fromGroup = false }: { scene?: string; fromGroup?: boolean }) {
  const code = useCode(scene, fromGroup, true);
  const chosen = useStore(addressee);
  const { place } = useSession();
  const { size } = useStore(appearance);
  const now = useNow();
  // What the code brings along need not be asked for.
  const mine = usePages('listMyItems', code.coming ? null : { filter: 'mine' }, code.opened?.mine);
  const cards = mine.pages.flatMap(({ items }) => items);
  const total = mine.pages[0]?.total ?? cards.length;

  // A point asks in its own words, at once.
  const themed = code.opened?.theme !== undefined;
  useEffect(() => {
    if (themed) go('speak', {});
  }, [themed]);
  // An item may just have been rated.
  useComingBack(() => {
    void refreshSession();
    void mine.refresh();
  });
  usePullDown(mine.refresh);

  if (size === 'elder') return <ElderHome cards={cards} total={total} mine={mine} code={code} now={now} />;
  return (
    <PageFrame
      title="码上说"
      subtitle={chosen?.placeName ?? place?.name}
      tab="home"
      beside={
        <Button size="small" onTap={() => choose({ size: 'elder' })}>
          大字版
        </Button>
      }
      foot={<SpeakEntry />}
    >
      <CodeTrouble code={code} />
      <AddressCard chosen={chosen} opening={code.opening} onScan={() => void code.scan()} />
      <ChooseDeputy chosen={chosen} />
      <Section
        title="我的事"
        action={total > 0 ? { word: `全部 ${total} 件`, onTap: () => go('items', {}) } : undefined}
      >
        <FourFaces
          state={mine.state === 'data' && cards.length === 0 ? 'empty' : mine.state}
          error={{
            ...failureFace(mine.failure),
            action: { word: '再试一次', onTap: () => void mine.refresh() },
          }}
          empty={{
            title: '您还没说过事',
            words: '有什么想让代表知道的，写一句就行。',
            action: { word: '说一件事', onTap: () => go('speak', {}) },
          }}
        >
          <ItemCards cards={firstOf(cards)} now={now} />
        </FourFaces>
      </Section>
      {(chosen !== null || !code.coming) && <NearStation chosen={chosen} />}
      <OtherWays />
    </PageFrame>
  );
}
