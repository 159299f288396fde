import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { goToTab } from '@/navigation/go';
import { useSession } from '@/session/session';

/** The ledger: one yes is one push, and what is left of them is said before they run out. */
export function PushesLeft() {
  const { session } = useSession();
  if (session === null) return null;
  const left = Object.values(session.pushesLeft).reduce((sum, count) => sum + count, 0);
  return (
    <Slip kind="list">
      <Cell
        icon="bell"
        title={left === 0 ? '微信现在不会弹提醒' : `还能通知您 ${left} 次`}
        detail="收不收提醒都一样，消息里都有"
        note="看消息"
        onTap={() => goToTab('notices')}
      />
    </Slip>
  );
}
