import type { OutputOf } from '@shared/contract/operations';
import { STAFF_STATE } from '@shared/wording/states';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

type Card = OutputOf<'listReceptionItems'>['items'][number];

/** Matters as plain rows: their words, their number, where they stand. */
export function SaidCells({ cards }: { cards: readonly Card[] }) {
  const { side } = useSession();
  return (
    <>
      {cards.map(({ no, title, state }) => (
        <Cell
          key={no}
          icon="doc"
          title={title}
          detail={<Dots facts={[no, STAFF_STATE[state]]} />}
          onTap={() => (side === 'deputy' ? go('voice', { no }) : go('staffItem', { no }))}
        />
      ))}
    </>
  );
}
