import type { InputOf, OperationName, OutputOf } from '@shared/contract/operations';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from './answer';
import { call } from './call';

export interface Query<Output> {
  /** `error` only without data: what was once fetched stays on the screen while a refresh fails. */
  state: 'loading' | 'error' | 'data';
  data: Output | null;
  /** Of the latest attempt, also when older data is still shown. */
  failure: Failure | null;
  refreshing: boolean;
  /** Asks again; resolves when the answer is on the screen. For pull-down, coming back to a page, "再试一次". */
  refresh: () => Promise<void>;
  /** Shows what a command has just answered, without asking again. */
  replace: (data: Output) => void;
}

/**
 * One question to the cloud and its faces on the screen. Asks when `input` changes (compared by its JSON) and not while
 * it is null (something it needs is not known yet).
 */
export function useQuery<Name extends OperationName>(
  operation: Name,
  input: InputOf<Name> | null,
): Query<OutputOf<Name>> {
  const [data, setData] = useState<OutputOf<Name> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refreshing, setRefreshing] = useState(false);
  const latest = useRef(0);
  const question = input === null ? null : JSON.stringify(input);

  const refresh = useCallback(async () => {
    if (question === null) return;
    const turn = (latest.current += 1);
    setRefreshing(true);
    const answer = await call(operation, JSON.parse(question) as InputOf<Name>);
    // A later question has been asked since: this answer is for nobody.
    if (turn !== latest.current) return;
    setRefreshing(false);
    if (answer.ok) {
      setData(answer.data);
      setFailure(null);
    } else setFailure(answer);
  }, [operation, question]);

  useEffect(() => {
    setData(null);
    setFailure(null);
    void refresh();
    return () => {
      latest.current += 1;
    };
  }, [refresh]);

  const state = data !== null ? 'data' : failure !== null && !refreshing ? 'error' : 'loading';
  return { state, data, failure, refreshing, refresh, replace: setData };
}
