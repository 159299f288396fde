import { isOneOf, OFFICE_ROLES, STATION_ROLES } from '@shared/permission/roles';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** What a station keeps beside its queue: whom to ring up, its box, its activities, its board. An office sees those of all stations. */
export function StationRows() {
  const { hat, place } = useSession();
  if (hat === null || !isOneOf([...STATION_ROLES, ...OFFICE_ROLES], hat.role)) return null;
  const { placeId, stationId } = hat;
  return (
    <Section title="站里的">
      <Slip kind="list">
        <Cell icon="tel" title="要打电话的人" note="微信提醒不到的" onTap={() => go('calls', {})} />
        <Cell icon="tray" title="意见箱" note="没有名字的条子" onTap={() => go('boxNotes', {})} />
        <Cell icon="users" title="活动" note="接待日、板凳会" onTap={() => go('activities', {})} />
        {place !== null && place.grids > 0 && (
          <Cell icon="pin" title="网格" note="网格员和代表" onTap={() => go('grids', {})} />
        )}
        <Cell icon="board" title="公示栏" onTap={() => go('board', { placeId, stationId })} />
      </Slip>
    </Section>
  );
}
