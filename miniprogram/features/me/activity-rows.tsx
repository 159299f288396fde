import { DEPUTY_ROLES, isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** What groups hold together with people: a deputy's own, and what it all comes to for offices and leaders. */
export function ActivityRows() {
  const { hat, place } = useSession();
  if (hat === null || place === null) return null;
  if (isOneOf(DEPUTY_ROLES, hat.role))
    return place.groups > 0 ? (
      <Slip kind="list">
        <Cell icon="users" title="小组活动" note="记一次、看还差几次" onTap={() => go('activities', {})} />
      </Slip>
    ) : null;
  const isOffice = isOneOf(OFFICE_ROLES, hat.role);
  if (!isOffice && hat.role !== 'leader') return null;
  return (
    <Section title="小组和活动">
      <Slip kind="list">
        <Cell icon="chart" title="活动数字" note="半年办了几次" onTap={() => go('activityFigures', {})} />
        {isOffice && place.cycle !== undefined && place.groups > 0 && (
          <Cell icon="clock" title="哪些小组还没开" onTap={() => go('groupCycles', {})} />
        )}
      </Slip>
    </Section>
  );
}
