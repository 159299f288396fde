import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import type { SearchFilter } from '@shared/search/filter';
import type { Failure } from '@/cloud/answer';
import { useCommand } from '@/cloud/use-command';
import { usePages, type Pages } from '@/cloud/use-pages';

export type Found = OutputOf<'searchItems'>;

/** What is being looked for: words and conditions, or a person. */
export type Wanted =
  | { what: 'items'; text: string; filter: SearchFilter; also?: ['views'] }
  | { what: 'person'; by: 'phone' | 'name'; value: string; reason: string; filter: SearchFilter };

interface Looked {
  wanted: Wanted;
  pages: readonly Found[];
}

export interface Search extends Pages<Found> {
  /** Looks for a person; false when it was not granted. */
  ask: (person: Wanted) => Promise<boolean>;
  asking: boolean;
  refused: Failure | null;
}

/** One list of what was found, however it was asked for: a person is asked for by a command, which is recorded. */
export function useSearch(wanted: Wanted | null): Search {
  const items = usePages(
    'searchItems',
    wanted?.what === 'items' ? { text: wanted.text, filter: wanted.filter, also: wanted.also } : null,
  );
  const { send, busy, failure } = useCommand('searchPerson');
  const [looked, setLooked] = useState<Looked | null>(null);

  const page = async (person: Wanted, cursor?: string) => {
    if (person.what !== 'person') return null;
    const { by, value, reason, filter } = person;
    return send({ by, value, reason, filter, cursor });
  };
  const ask = async (person: Wanted) => {
    const first = await page(person);
    if (first !== null) setLooked({ wanted: person, pages: [first] });
    return first !== null;
  };
  const asked = { ask, asking: busy, refused: failure };
  if (wanted?.what !== 'person') return { ...items, ...asked };
  const pages = looked?.wanted === wanted ? looked.pages : [];
  const next = pages[pages.length - 1]?.next;
  const loadMore = async () => {
    if (next === undefined || busy) return;
    const more = await page(wanted, next);
    if (more !== null) setLooked({ wanted, pages: [...pages, more] });
  };
  return {
    state: pages.length > 0 ? 'data' : 'loading',
    pages,
    failure,
    more: next === undefined ? 'none' : busy ? 'loading' : failure === null ? 'some' : 'failed',
    // Looking again would be recorded again: who comes back finds what was shown.
    refresh: () => Promise.resolve(),
    loadMore,
    ...asked,
  };
}
