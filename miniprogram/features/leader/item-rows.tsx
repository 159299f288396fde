import { View } from '@tarojs/components';
import { TIER_WORD } from '@shared/wording/kinds';
import { QueueRow } from '@/components/item/queue-row';
import type { WorkList } from '@/navigation/desk-context';
import type { Card, RowView } from './leader-view';

interface ItemRowsProps {
  cards: readonly Card[];
  now: number;
  work: WorkList;
  rowOf: (card: Card, now: number) => RowView;
}

export function ItemRows({ cards, now, work, rowOf }: ItemRowsProps) {
  return (
    <View>
      {cards.map((card) => (
        <QueueRow
          key={card.no}
          title={card.title}
          tier={card.tier === undefined ? undefined : TIER_WORD[card.tier]}
          selected={work.beside ? card.no === work.chosen : undefined}
          onTap={() => work.open(card.no)}
          {...rowOf(card, now)}
        />
      ))}
    </View>
  );
}
