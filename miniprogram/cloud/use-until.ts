import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OperationName, OutputOf } from '@shared/contract/operations';
import type { Failure } from './answer';
import { call } from './call';
import { newKey } from './key';

/**
 * A command that does its work part by part, sent until it is done. Whoever leaves stops asking and loses nothing: the
 * server knows how far it is, and the page goes on from there when it is opened again.
 */
export function useUntil<Name extends OperationName>(
  operation: Name,
  isDone: (answer: OutputOf<Name>) => boolean,
  onStep: (answer: OutputOf<Name>) => void,
) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const here = useRef(true);
  const going = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const run = useCallback(
    async (input: InputOf<Name>) => {
      if (going.current) return;
      going.current = true;
      setBusy(true);
      setFailure(null);
      for (let done = false; !done && here.current;) {
        const answer = await call(operation, input, { key: newKey() });
        if (!here.current) break;
        if (answer.ok) onStep(answer.data);
        else setFailure(answer);
        done = !answer.ok || isDone(answer.data);
      }
      going.current = false;
      if (here.current) setBusy(false);
    },
    [operation, isDone, onStep],
  );
  return { run, busy, failure };
}
