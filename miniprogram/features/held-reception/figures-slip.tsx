import { dayOf } from '@shared/common/shanghai';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useKnownSession } from '@/session/use-known-session';

/** A year in three figures, each of which opens what it counts. */
export function FiguresSlip({ onClosed }: { onClosed: () => void }) {
  const year = dayOf(useNow()).slice(0, 4);
  const { known } = useKnownSession();
  const { data, failure, refresh } = useQuery('getReceptionFigures', known ? { year } : null);
  useComingBack(() => void refresh());
  if (data === null && failure !== null)
    return (
      <Slip kind="list">
        <Cell
          icon="chart"
          title="今年的数没取到"
          note="再试一次"
          noteLook="link"
          onTap={() => void refresh()}
        />
      </Slip>
    );
  if (data === null) return null;
  return (
    <Slip kind="list">
      <Cell
        icon="users"
        title={`今年接待 ${data.received} 人`}
        detail={`办过 ${data.sessions} 场`}
        onTap={onClosed}
      />
      <Cell icon="doc" title={`说了 ${data.items} 件事`} onTap={() => go('receptionItems', { year })} />
      <Cell
        icon="ok"
        title={`解决 ${data.solved} 件`}
        detail="说的人自己说解决了的"
        onTap={() => go('receptionItems', { year, solved: 'yes' })}
      />
    </Slip>
  );
}
