import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { useQuery } from '@/cloud/use-query';
import { Chips } from '@/components/ui/chip';
import { useSession } from '@/session/session';

interface VisitCountsProps {
  year: string;
  chosen: string | null;
  onChoose: (type: string | null) => void;
}

const ALL = 'all';

/** 五进: how many visits of this year went where; each number shows the visits that it counts (常德 CD-07). */
export function VisitCounts({ year, chosen, onChoose }: VisitCountsProps) {
  const { hat } = useSession();
  const sees = isOneOf([...OFFICE_ROLES, 'leader'], hat?.role ?? 'handler');
  const { data } = useQuery('getVisitCounts', sees ? { year } : null);
  if (data === null) return null;
  return (
    <Chips
      label="去了哪里"
      choices={[
        { value: ALL, word: `今年 ${data.visits}` },
        ...data.types.map(({ id, label, visits }) => ({ value: id, word: `${label} ${visits}` })),
      ]}
      chosen={chosen ?? ALL}
      onChoose={(value) => onChoose(value === ALL ? null : value)}
    />
  );
}
