import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayShort } from '@shared/wording/dates';
import { SOURCE_WORD, TIER_WORD } from '@shared/wording/kinds';
import { STAFF_STATE } from '@shared/wording/states';
import { QueueRow } from '@/components/item/queue-row';
import { ageOf, sourceIcon } from '@/components/item/row-age';
import type { WorkList } from '@/navigation/desk-context';
import type { Found } from './use-search';

type FoundCard = Found['items'][number];

/** What is over shows when it was said: nothing of it is due. */
const leftOf = (card: FoundCard, now: number) =>
  card.phase === 'open'
    ? ageOf(card, now)
    : { big: dayShort(dayOf(card.createdAt)), small: '提交', heat: 'calm' as const };

export function FoundRows({
  cards,
  now,
  work,
}: {
  cards: readonly FoundCard[];
  now: number;
  work: WorkList;
}) {
  return (
    <View>
      {cards.map((card) => (
        <QueueRow
          key={card.no}
          age={leftOf(card, now)}
          title={card.title}
          said={card.said}
          tier={card.tier === undefined ? undefined : TIER_WORD[card.tier]}
          source={{ icon: sourceIcon(card), word: SOURCE_WORD[card.sourceType] }}
          facts={[STAFF_STATE[card.state], card.stationName, card.leadUnitName]}
          marks={
            card.round !== undefined ? [{ icon: 'undo', word: `第 ${card.round} 次办`, tone: 'split' }] : []
          }
          selected={work.beside ? card.no === work.chosen : undefined}
          onTap={() => work.open(card.no)}
        />
      ))}
    </View>
  );
}
