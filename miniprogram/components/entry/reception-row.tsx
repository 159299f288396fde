import type { OutputOf } from '@shared/contract/operations';
import { calledOffWords, movedWords, sessionWhen } from '@shared/wording/receptions';
import { Leaf } from '@/components/item/leaf';
import { Cell } from '@/components/ui/cell';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';

export type ReceptionCard = OutputOf<'listReceptions'>['receptions'][number];

interface ReceptionRowProps {
  placeId: string;
  card: ReceptionCard;
  /** Whose it is, where a page shows those of several stations. */
  named?: boolean;
}

/** One reception session in a list: which day, from when to when, who is there, whether a time is left. */
export function ReceptionRow({ placeId, card, named = false }: ReceptionRowProps) {
  const now = useNow();
  const { id, day, state, mine, stationName } = card;
  const line = receptionLine(card);
  return (
    <Cell
      before={<Leaf day={day} tone={state === 'planned' ? 'normal' : 'still'} />}
      title={sessionWhen(card, now)}
      detail={named ? `${stationName}；${line}` : line}
      note={mine === undefined ? undefined : `您约了 ${mine.at}`}
      onTap={() => go('reception', { placeId, id })}
    />
  );
}

/** Why it is not on the usual day, who receives, how many times are left. */
export function receptionLine(card: ReceptionCard): string {
  if (card.state === 'called_off') return calledOffWords(card);
  if (card.state === 'closed') return '这一场结束了';
  const who = card.deputies.length === 0 ? null : `${card.deputies.join('、')}接待`;
  const left = card.free === 0 ? '约满了，也可以直接来' : `还能约 ${card.free} 位`;
  return [movedWords(card), who, left].filter((one) => one !== null).join('；');
}
