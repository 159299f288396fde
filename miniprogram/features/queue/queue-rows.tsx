import { View } from '@tarojs/components';
import { SOURCE_WORD, TIER_WORD } from '@shared/wording/kinds';
import { STAFF_STATE } from '@shared/wording/states';
import { QueueRow } from '@/components/item/queue-row';
import { ageOf, sourceIcon } from '@/components/item/row-age';
import type { WorkList } from '@/navigation/desk-context';
import type { Card } from './queue-view';

interface QueueRowsProps {
  cards: readonly Card[];
  now: number;
  work: WorkList;
  withState?: boolean;
  /** What nobody under this hat has opened yet. */
  seen?: { isFresh: (no: string) => boolean; see: (no: string) => void };
  /** Several are being chosen: a tap ticks instead of opening. */
  ticks: { nos: readonly string[] | null; toggle: (no: string) => void };
}

export function QueueRows({ cards, now, work, withState = false, ticks, seen }: QueueRowsProps) {
  const { nos, toggle } = ticks;
  return (
    <View>
      {cards.map((card) => (
        <QueueRow
          key={card.no}
          age={ageOf(card, now)}
          title={card.title}
          tier={card.tier === undefined ? undefined : TIER_WORD[card.tier]}
          source={{ icon: sourceIcon(card), word: SOURCE_WORD[card.sourceType] }}
          facts={[withState ? STAFF_STATE[card.state] : undefined, card.stationName, card.leadUnitName]}
          marks={
            card.round !== undefined ? [{ icon: 'undo', word: `第 ${card.round} 次办`, tone: 'split' }] : []
          }
          ticked={nos === null ? undefined : nos.includes(card.no)}
          selected={nos === null && work.beside ? card.no === work.chosen : undefined}
          fresh={card.state === 'submitted' && seen?.isFresh(card.no) === true}
          onTap={() => {
            if (nos !== null) return toggle(card.no);
            seen?.see(card.no);
            work.open(card.no);
          }}
        />
      ))}
    </View>
  );
}
