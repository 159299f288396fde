import { Slip } from '@/components/ui/slip';
import { CycleCell, type CycleRow } from './cycle-cell';

/** How the deputy's own groups stand with the rhythm of the place: theirs to see, and the office's. */
export function OwnCycles({ rows, perYear }: { rows: readonly CycleRow[]; perYear: number }) {
  return (
    <Slip kind="list">
      {rows.map((row) => (
        <CycleCell key={row.id} row={row} perYear={perYear} />
      ))}
    </Slip>
  );
}
