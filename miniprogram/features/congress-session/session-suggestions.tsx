import { SESSION_FIGURES } from '@shared/item/marked-lists';
import { SESSION_FIGURE_WORD } from '@shared/wording/marks';
import { usePages } from '@/cloud/use-pages';
import { ListedItems } from '@/components/item/listed-items';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

interface SessionSuggestionsProps {
  session?: string;
  figure?: string;
}

/** The suggestions behind one figure of a meeting. */
export function SessionSuggestions({ session = '', figure: wanted }: SessionSuggestionsProps) {
  const { known } = useKnownSession();
  const { place } = useSession();
  const figure = SESSION_FIGURES.find((one) => one === wanted);
  const asked = figure === undefined || session === '' ? null : { session, figure };
  const list = usePages('listSessionSuggestions', known ? asked : null);
  return (
    <ListedItems
      title={figure === undefined ? '没有这个数' : `${SESSION_FIGURE_WORD[figure]}的建议`}
      of={place?.congressSessions.find(({ id }) => id === session)?.label ?? '人代会'}
      list={list}
      unknown={asked === null}
    />
  );
}
