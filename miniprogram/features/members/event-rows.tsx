import type { MemberEventView } from '@shared/members/views';
import { momentLabel } from '@shared/wording/dates';
import { eventBy, eventDone } from '@shared/wording/members';
import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';

interface EventRowsProps {
  events: readonly MemberEventView[];
  /** In the record of a place each says whom it is about. */
  named?: boolean;
}

export function EventRows({ events, named = false }: EventRowsProps) {
  const now = useNow();
  return (
    <Slip kind="list">
      {events.map((event) => (
        <Cell
          key={event.seq}
          title={named ? `${event.whom.title}${event.whom.name}：${eventDone(event)}` : eventDone(event)}
          detail={[
            `${momentLabel(event.at, now)}，${eventBy(event)}`,
            event.data.note === undefined ? '' : `写的是：${event.data.note}`,
          ]
            .filter((part) => part !== '')
            .join('。')}
          note={named ? `第 ${event.seq} 条` : undefined}
        />
      ))}
    </Slip>
  );
}
