import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** From November on: the days of the next year are out, and nobody has entered them here. */
export function CalendarWarning() {
  const { session } = useSession();
  const year = session?.calendarMissing;
  if (year === undefined) return null;
  return (
    <Slip kind="list">
      <Cell
        icon="alarm"
        title={`${year} 年放假的日子还没录`}
        detail="跨年的期限先按周一到周五算"
        onTap={() => go('calendar', {})}
      />
    </Slip>
  );
}
