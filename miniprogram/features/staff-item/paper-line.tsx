import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Detail } from './work-view';

const KEEPERS: readonly Detail['standing'][] = ['deputy', 'station', 'office'];

/** What was written down for somebody: their paper can be lost, and their group wants to hear again. */
export function PaperLine({ detail: { no, onBehalf, standing, shareToken } }: { detail: Detail }) {
  if (!onBehalf || !KEEPERS.includes(standing)) return null;
  return (
    <Slip kind="list">
      <Cell
        icon="doc"
        title={shareToken === undefined ? '再给一张回执' : '再给一张回执，发回群里'}
        onTap={() => go('receipt', { no })}
      />
    </Slip>
  );
}
