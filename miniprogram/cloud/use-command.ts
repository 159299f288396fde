import type { InputOf, OperationName, OutputOf } from '@shared/contract/operations';
import { useCallback, useContext, useRef, useState } from 'react';
import { isUndecided, type Failure } from './answer';
import { call } from './call';
import { newKey } from './key';
import { isOvertaken, OvertakenContext } from './overtaken';

export interface Command<Name extends OperationName> {
  busy: boolean;
  failure: Failure | null;
  /** Resolves with the answer, or with null when it was refused, not reached, or already under way. */
  send: (input: InputOf<Name>) => Promise<OutputOf<Name> | null>;
  clearFailure: () => void;
}

/**
 * One command. The key is made once per intent (this input) and kept over retries, so that a tap after a lost answer
 * finds what the first one did; changed input is a new intent, and so is the same input after an answer.
 */
export function useCommand<Name extends OperationName>(operation: Name): Command<Name> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Two taps can come before React has drawn the first: the lock is not state.
  const locked = useRef(false);
  const intent = useRef<{ body: string; key: string } | null>(null);
  const tell = useContext(OvertakenContext)?.tell;

  const send = useCallback(
    async (input: InputOf<Name>) => {
      if (locked.current) return null;
      locked.current = true;
      const body = JSON.stringify(input);
      if (intent.current?.body !== body) intent.current = { body, key: newKey() };
      setBusy(true);
      setFailure(null);
      const answer = await call(operation, input, { key: intent.current.key });
      locked.current = false;
      setBusy(false);
      if (answer.ok) {
        intent.current = null;
        return answer.data;
      }
      // A refusal answered this intent; only a lost answer leaves it open.
      if (!isUndecided(answer)) intent.current = null;
      if (tell !== undefined && isOvertaken(answer)) tell(answer);
      else setFailure(answer);
      return null;
    },
    [operation, tell],
  );

  const clearFailure = useCallback(() => setFailure(null), []);
  return { busy, failure, send, clearFailure };
}
