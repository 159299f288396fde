import { dayOf } from '@shared/common/shanghai';
import { INVITED_AT_ONCE } from '@shared/members/limits';
import type { SeatRow } from '@shared/members/views';
import { dayInSentence } from '@shared/wording/dates';
import { FACE_WORD, standingWords } from '@shared/wording/members';
import { Cell } from '@/components/ui/cell';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';

interface SeatRowsProps {
  seats: readonly SeatRow[];
  /** Ids of those that are to be invited; null: they are only looked at. */
  ticked: readonly string[] | null;
  onTicked: (ids: readonly string[]) => void;
}

const standing = ({ title, role }: SeatRow) => standingWords(title, role);

export function SeatRows({ seats, ticked, onTicked }: SeatRowsProps) {
  if (ticked === null) {
    return (
      <Slip kind="list">
        {seats.map((seat) => (
          <Cell
            key={seat.entryId}
            icon={seat.face === 'in' ? 'ok' : seat.face === 'locked' ? 'lock' : 'me'}
            title={seat.name}
            detail={standing(seat)}
            note={FACE_WORD[seat.face]}
            onTap={() => go('member', { id: seat.entryId })}
          />
        ))}
      </Slip>
    );
  }
  const full = ticked.length >= INVITED_AT_ONCE;
  const toggle = (id: string) =>
    onTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <>
      {seats.map((seat) => (
        <Pick
          key={seat.entryId}
          several
          on={ticked.includes(seat.entryId)}
          word={seat.name}
          detail={
            seat.invitedUntil === undefined
              ? standing(seat)
              : `${standing(seat)}，请过了，码到 ${dayInSentence(dayOf(seat.invitedUntil))}`
          }
          off={full && !ticked.includes(seat.entryId) ? `一次请 ${INVITED_AT_ONCE} 位` : undefined}
          onTap={() => toggle(seat.entryId)}
        />
      ))}
    </>
  );
}
