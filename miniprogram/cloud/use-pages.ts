import type { InputOf, OperationName, OutputOf } from '@shared/contract/operations';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CallAnswer, Failure } from './answer';
import { call } from './call';

/** Operations that answer a page at a time and say where the next one begins. */
type Paged = {
  [Name in OperationName]: 'next' extends keyof OutputOf<Name>
    ? InputOf<Name> extends { cursor?: string }
      ? Name
      : never
    : never;
}[OperationName];

export interface Pages<Page> {
  state: 'loading' | 'error' | 'data';
  /** The pages so far, oldest first; a screen flattens the field it shows. */
  pages: readonly Page[];
  failure: Failure | null;
  more: 'none' | 'some' | 'loading' | 'failed';
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
}

/**
 * A list that grows at its lower end. Not asked while `input` is null.
 * @param given its first page, where another answer has brought it: then the list is asked for from the second on
 */
export function usePages<Name extends Paged>(
  operation: Name,
  input: Omit<InputOf<Name>, 'cursor'> | null,
  given?: OutputOf<Name>,
): Pages<OutputOf<Name>> {
  const [asked, setAsked] = useState<readonly OutputOf<Name>[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asking, setAsking] = useState<'first' | 'more' | null>(null);
  const latest = useRef(0);
  const pages = useMemo(() => (asked.length === 0 && given !== undefined ? [given] : asked), [asked, given]);
  const shown = useRef(pages);
  shown.current = pages;
  const isGiven = useRef(false);
  isGiven.current = given !== undefined;
  const question = input === null ? null : JSON.stringify(input);

  const ask = useCallback(
    async (kind: 'first' | 'more', cursor: string | undefined) => {
      if (question === null) return;
      const turn = (latest.current += 1);
      setAsking(kind);
      const page = (from: string | undefined) =>
        call(operation, { ...(JSON.parse(question) as object), cursor: from } as InputOf<Name>);
      const wanted = kind === 'first' ? shown.current.length : 1;
      const { fresh, failed } = await follow(page, cursor, wanted);
      if (turn !== latest.current) return;
      setAsking(null);
      setFailure(failed);
      if (fresh.length > 0) setAsked(kind === 'first' ? fresh : [...shown.current, ...fresh]);
    },
    [operation, question],
  );

  const refresh = useCallback(() => ask('first', undefined), [ask]);
  const next = nextOf(pages[pages.length - 1]);
  const loadMore = useCallback(async () => {
    if (next === undefined || asking !== null) return;
    await ask('more', next);
  }, [ask, asking, next]);

  useEffect(() => {
    setAsked([]);
    setFailure(null);
    if (!isGiven.current) {
      shown.current = [];
      void refresh();
    }
    return () => {
      latest.current += 1;
    };
  }, [refresh]);

  const state = pages.length > 0 ? 'data' : failure !== null && asking === null ? 'error' : 'loading';
  const more =
    next === undefined ? 'none' : asking === 'more' ? 'loading' : failure !== null ? 'failed' : 'some';
  return { state, pages, failure, more, refresh, loadMore };
}

/** Asked again, a list comes back as long as it was: whoever has scrolled down stays where they are. */
async function follow<Name extends Paged>(
  page: (from: string | undefined) => Promise<CallAnswer<Name>>,
  cursor: string | undefined,
  wanted: number,
): Promise<{ fresh: OutputOf<Name>[]; failed: Failure | null }> {
  const fresh: OutputOf<Name>[] = [];
  let from = cursor;
  do {
    const answer = await page(from);
    if (!answer.ok) return { fresh, failed: answer };
    fresh.push(answer.data);
    from = nextOf(answer.data);
  } while (from !== undefined && fresh.length < wanted);
  return { fresh, failed: null };
}

function nextOf(page: object | undefined): string | undefined {
  return page !== undefined && 'next' in page && typeof page.next === 'string' ? page.next : undefined;
}
