import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { calledOffWords, movedWords, sessionWhen } from '@shared/wording/receptions';
import { Leaf, type LeafTone } from '@/components/item/leaf';
import { Cell } from '@/components/ui/cell';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';

type HeldCard = OutputOf<'listHeldReceptions'>['receptions'][number];

/** A session in the list of those who hold it. */
export function HeldRow({ card, named }: { card: HeldCard; named: boolean }) {
  const now = useNow();
  const today = dayOf(now);
  const { id, stationName } = card;
  const line = heldLine(card, today);
  return (
    <Cell
      before={<Leaf day={card.day} tone={toneOf(card, today)} />}
      title={sessionWhen(card, now)}
      detail={named ? `${stationName}；${line}` : line}
      onTap={() => go('heldReception', { id })}
    />
  );
}

function toneOf({ state, day }: HeldCard, today: string): LeafTone {
  if (state === 'closed') return 'ok';
  if (state === 'called_off') return 'still';
  return day < today ? 'over' : day === today ? 'soon' : 'normal';
}

/** How it stands: `约了 3 位，林禾代表接待`, `接待了 12 位`. */
export function heldLine(card: HeldCard, today: string): string {
  if (card.state === 'called_off') return calledOffWords(card);
  if (card.state === 'closed') return `接待了 ${card.came} 位`;
  const who = card.deputies.length === 0 ? '还没排谁接待' : card.deputies.join('、');
  const booked = card.expected === 0 && card.came === 0 ? '还没人约' : bookedWords(card);
  const late = card.day < today ? '还没收尾' : card.day === today ? '今天' : movedWords(card);
  return [late, who, booked].filter((one) => one !== null).join('；');
}

const bookedWords = ({ expected, came }: HeldCard): string =>
  came === 0 ? `约了 ${expected} 位` : `来了 ${came} 位${expected === 0 ? '' : `，还等 ${expected} 位`}`;
