import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import type { Standing } from './roster-import';

const NAMED = 5;

/** `115 位，都进站了`, or who is in no station or point. */
function peopleWords(count: number, unassigned: readonly string[]): string {
  if (count === 0) return '还没有';
  if (unassigned.length === 0) return `${count} 位，都进站了`;
  const names = unassigned.slice(0, NAMED).join('、');
  return `${count} 位，还有 ${unassigned.length} 位没进站：${names}`;
}

/** How much there is now. */
export function StandingSlip({ standing }: { standing: Standing }) {
  const { areas, stations, units, deputies, delegates, unassigned } = standing;
  return (
    <Section title="现在有">
      <Slip>
        <Pairs
          pairs={[
            { name: '片区', value: `${areas} 个` },
            { name: '站和点', value: `${stations} 个` },
            { name: '单位', value: `${units} 个` },
            { name: '代表', value: peopleWords(deputies, unassigned) },
            ...(delegates === 0 ? [] : [{ name: '议政代表', value: `${delegates} 位` }]),
          ]}
        />
      </Slip>
    </Section>
  );
}
