import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import type { SearchFilter } from '@shared/search/filter';
import type { Failure } from '@/cloud/answer';
import { useCommand } from '@/cloud/use-command';
import { usePages, type Pages } from '@/cloud/use-pages';

export type Found = OutputOf<'searchItems'>;

/** What is being looked for: words and conditions, or a person. Null: nothing yet. */
export type Wanted =
  | { what: 'items'; text: string; filter: SearchFilter }
  | { what: 'person'; by: 'phone' | 'name'; value: string; reason: string; filter: SearchFilter };

interface Looked {
  wanted: Wanted;
  pages: readonly Found[];
}

/** One list of what was found, however it was asked for: a person is asked for by a command, which is recorded. */
export function useSearch(wanted: Wanted | null): Pages<Found> & { ask: (person: Wanted) => Promise<boolean> } {
  const items = usePages(
    'searchItems',
    wanted?.what === 'items' ? { text: wanted.text, filter: wanted.filter } : null,
  );
  const command = useCommand('searchPerson');
  const [looked, setLooked] = useState<Looked | null>(null);

  const page = async (person: Wanted, cursor?: string) =>
    person.what === 'person'
      ? command.send({
          by: person.by,
          value: person.value,
          reason: person.reason,
          filter: person.filter,
          cursor,
        })
      : null;
  const ask = async (person: Wanted) => {
    const first = await page(person);
    if (first !== null) setLooked({ wanted: person, pages: [first] });
    return first !== null;
  };
  if (wanted?.what !== 'person') return { ...items, ask };
  const pages = looked?.wanted === wanted ? looked.pages : [];
  const next = pages[pages.length - 1]?.next;
  const loadMore = async () => {
    if (next === undefined || command.busy) return;
    const more = await page(wanted, next);
    if (more !== null) setLooked({ wanted, pages: [...pages, more] });
  };
  return {
    state: pages.length > 0 ? 'data' : 'loading',
    pages,
    failure: command.failure,
    more: moreOf(next, command.busy, command.failure),
    // Looking again would be recorded again: who comes back finds what was shown.
    refresh: () => Promise.resolve(),
    loadMore,
    ask,
  };
}

function moreOf(next: string | undefined, busy: boolean, failure: Failure | null): Pages<Found>['more'] {
  if (next === undefined) return 'none';
  if (busy) return 'loading';
  return failure === null ? 'some' : 'failed';
}
