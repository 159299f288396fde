import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import type { Pages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Leaf } from '@/components/item/leaf';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { ReadAloud } from '@/components/ui/read-aloud';
import { Slip } from '@/components/ui/slip';
import { addressee, calledOf } from '@/components/entry/addressee';
import { dial } from '@/navigation/dial';
import type { CodeReader } from '@/components/entry/use-code';
import { cardView, piles, shownDue, type ItemCard } from '@/components/item/card-view';
import { dueInWords, nextAloud, yoursAloud } from '@/components/item/aloud-words';
import { YourSlip } from '@/components/item/item-cards';
import { go, goToTab } from '@/navigation/go';
import { useStore } from '@/state/store';
import { choose } from '@/theme/appearance';
import { CodeTrouble } from './code-trouble';
import { useStation } from './near-station';
import './home.scss';

interface ElderHomeProps {
  cards: readonly ItemCard[];
  total: number;
  mine: Pick<Pages<unknown>, 'state' | 'failure' | 'refresh'>;
  code: CodeReader;
  now: number;
}

/** Few things: to answer, what is due, a telephone, what was said, what a paper says, and the way to say something. */
export function ElderHome({ cards, total, mine, code, now }: ElderHomeProps) {
  const { yours, running } = piles(cards);
  const first = yours[0];
  const next = nearest(running);
  const chosen = useStore(addressee);
  const station = useStation(chosen, code.coming);
  return (
    <PageFrame
      title="码上说"
      subtitle={chosen === null ? undefined : `您的话，说给${calledOf(chosen)}`}
      tab="home"
      withoutTabs
      foot={<ElderSay onScan={() => void code.scan()} />}
    >
      <CodeTrouble code={code} />
      <FourFaces
        state={mine.state}
        error={{
          ...failureFace(mine.failure),
          action: { word: '再试一次', onTap: () => void mine.refresh() },
        }}
      >
        {first !== undefined && (
          <YourSlip card={first} aloud={<ReadAloud sentences={() => yoursAloud(first)} />} />
        )}
        {next !== undefined && <NextSlip card={next} now={now} readable={first === undefined} />}
        {station !== null && (
          <Slip kind="list">
            <Cell icon="tel" title="打电话给联络站" detail="有人帮您写" onTap={() => dial(station.phone)} />
          </Slip>
        )}
        <Slip kind="list">
          <Cell title={`我说过的 ${total} 件`} onTap={() => go('items', {})} />
          <Cell
            title="查一件、输个码"
            detail="回执上的号、码下面的字、帮家里人看"
            onTap={() => go('lookUp', {})}
          />
        </Slip>
      </FourFaces>
    </PageFrame>
  );
}

function NextSlip({ card, now, readable }: { card: ItemCard; now: number; readable: boolean }) {
  const view = cardView(card, now);
  const due = dueInWords(card, now);
  return (
    <Slip onTap={() => go('item', { no: card.no })}>
      <View className="row row-top row-wide">
        {view.leaf !== undefined && <Leaf {...view.leaf} />}
        <View className="grow">
          <View className="h two">{card.title}</View>
          <View className="sub">{`在${card.holderName}手里`}</View>
          {due !== undefined && (
            <View className={`sub elder-due ${view.due?.tone === 'over' ? 'late' : ''}`}>{due}</View>
          )}
          {readable && (
            <View className="row">
              <ReadAloud sentences={() => nextAloud(card, now)} />
            </View>
          )}
        </View>
      </View>
    </Slip>
  );
}

function ElderSay({ onScan }: { onScan: () => void }) {
  return (
    <View className="elder-say">
      <Button look="main" wide icon="pen" onTap={() => go('speak', {})}>
        写给代表
      </Button>
      <View className="elder-links">
        <Button look="text" onTap={onScan}>
          扫码
        </Button>
        <Button look="text" onTap={() => goToTab('notices')}>
          消息
        </Button>
        <Button look="text" onTap={() => choose({ size: 'normal' })}>
          换回普通版
        </Button>
      </View>
    </View>
  );
}

/** The first that comes due; what has no date waits behind. */
function nearest(cards: readonly ItemCard[]): ItemCard | undefined {
  const at = (card: ItemCard) => shownDue(card)?.at ?? Number.POSITIVE_INFINITY;
  return [...cards].sort((one, other) => at(one) - at(other))[0];
}
