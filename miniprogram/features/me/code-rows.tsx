import { isOneOf, OFFICE_ROLES, STATION_ROLES } from '@shared/permission/roles';
import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** Codes to print, and visits at home: a deputy's own, a station's, a place's. */
export function CodeRows() {
  const { hat, side } = useSession();
  const keeps = hat !== null && isOneOf([...STATION_ROLES, ...OFFICE_ROLES], hat.role);
  if (!keeps && side !== 'deputy' && hat?.role !== 'administrator') return null;
  return (
    <Slip kind="list">
      <Cell icon="scan" title={side === 'deputy' ? '我的码' : '码和海报'} onTap={() => go('codes', {})} />
      {hat?.role !== 'administrator' && <Cell icon="house" title="家访" onTap={() => go('visits', {})} />}
    </Slip>
  );
}
