import type { ReactNode } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { ItemLine, ItemSlip } from '@/components/item/item-slip';
import { StatusTag } from '@/components/item/status-tag';
import { Button } from '@/components/ui/button';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { follow, go } from '@/navigation/go';
import { AWAITING_RATING } from '@shared/wording/states';
import { askWords, cardView, endWords, piles, type ItemCard } from '@/components/item/card-view';

/** What one only follows is somebody else's: the server says where it can be seen. */
const openOf =
  ({ no, page }: ItemCard) =>
  () =>
    page === undefined ? go('item', { no }) : follow(page);

/** The resident's slips: their own turn, what runs, and in one list what is over. */
export function ItemCards({ cards, now }: { cards: readonly ItemCard[]; now: number }) {
  const { yours, running, over } = piles(cards);
  return (
    <>
      {yours.map((card) => (
        <YourSlip card={card} key={card.no} />
      ))}
      {running.map((card) => (
        <ItemSlip key={card.no} title={card.title} onTap={openOf(card)} {...cardView(card, now)} />
      ))}
      {over.length > 0 && (
        <Slip kind="list">
          {over.map((card) => {
            const { words, good } = endWords(card);
            return <ItemLine key={card.no} title={card.title} end={words} good={good} onTap={openOf(card)} />;
          })}
        </Slip>
      )}
    </>
  );
}

/** The resident's turn: two plain verbs, both leading to the two questions, neither of them an answer yet. */
function RepliedSlip({ card, aloud }: { card: ItemCard; aloud?: ReactNode }) {
  const rate = (resolved: 'yes' | 'no') => () => go('rate', { no: card.no, resolved });
  return (
    <ItemSlip
      title={card.title}
      tags={
        <>
          <StatusTag state={card.state} viewer="submitter" />
          <Tag tone="ask">{AWAITING_RATING}</Tag>
          {aloud}
        </>
      }
      facts={[askWords(card)]}
      onTap={openOf(card)}
      actions={
        <>
          <Button grow icon="check" onTap={rate('yes')}>
            修好了
          </Button>
          <Button grow onTap={rate('no')}>
            还没有
          </Button>
        </>
      }
    />
  );
}

/** A question that waits: the answer is written on the item's page, where the question stands. */
function AskedSlip({ card, aloud }: { card: ItemCard; aloud?: ReactNode }) {
  const open = openOf(card);
  return (
    <ItemSlip
      title={card.title}
      leaf={card.due && { day: dayOf(card.due.at), tone: 'still' }}
      tags={
        <>
          <StatusTag state={card.state} viewer="submitter" />
          {aloud}
        </>
      }
      facts={['有一句话问您，答了接着办']}
      onTap={open}
      actions={
        <Button grow icon="pen" onTap={open}>
          回答
        </Button>
      }
    />
  );
}

/** The resident's own turn, whichever it is. */
export function YourSlip(props: { card: ItemCard; aloud?: ReactNode }) {
  return props.card.state === 'waiting_info' ? <AskedSlip {...props} /> : <RepliedSlip {...props} />;
}
