import { textKey } from '@shared/item/event';
import { historyOf } from '../../store/item-history';
import type { StoredItem } from '../../store/items';

interface OwnWords {
  key: string;
  at: number;
  field: string;
}

/** The words of the one who spoke, also of events that moved to history: what officials wrote is theirs and stays. */
export async function ownWordsOf({ _id, events, texts }: StoredItem): Promise<OwnWords[]> {
  const moved = events[0] === undefined || events[0].seq > 1 ? await historyOf(_id) : [];
  return [...moved, ...events]
    .filter(({ by }) => by.standing === 'submitter')
    .flatMap(({ seq, at, textHashes }) =>
      Object.keys(textHashes).map((field) => ({ key: textKey(seq, field), at, field })),
    )
    .filter(({ key }) => texts[key] !== undefined);
}
