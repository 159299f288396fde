import { KEY_FIGURES } from '@shared/item/marked-lists';
import { KEY_FIGURE_WORD } from '@shared/wording/marks';
import { quarterWord } from '@shared/wording/quarter';
import { usePages } from '@/cloud/use-pages';
import { ListedItems } from '@/components/item/listed-items';
import { useKnownSession } from '@/session/use-known-session';

interface KeyIssueListProps {
  quarter?: string;
  figure?: string;
  stationId?: string;
}

/** The items behind one figure of a quarter. */
export function KeyIssueList({ quarter = '', figure: wanted, stationId }: KeyIssueListProps) {
  const { known } = useKnownSession();
  const figure = KEY_FIGURES.find((one) => one === wanted);
  const asked = figure === undefined || quarter === '' ? null : { quarter, figure, stationId };
  const list = usePages('listKeyIssues', known ? asked : null);
  return (
    <ListedItems
      title={figure === undefined ? '没有这个数' : KEY_FIGURE_WORD[figure]}
      of={quarter === '' ? '' : `${quarterWord(quarter)}攻坚`}
      list={list}
      unknown={asked === null}
    />
  );
}
