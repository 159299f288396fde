import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';

/**
 * Part after part until it is done. Whoever leaves stops asking and loses nothing: the server knows how far it is, and the
 * page goes on from there when it is opened again.
 */
export function useRun(onStep: (view: OutputOf<'runVoiceImport'>) => void) {
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
    async (id: string) => {
      if (going.current) return;
      going.current = true;
      setBusy(true);
      setFailure(null);
      for (let done = false; !done && here.current;) {
        const answer = await call('runVoiceImport', { id }, { key: newKey() });
        if (!here.current) break;
        if (answer.ok) onStep(answer.data);
        else setFailure(answer);
        done = !answer.ok || answer.data.state === 'done';
      }
      going.current = false;
      if (here.current) setBusy(false);
    },
    [onStep],
  );
  return { run, busy, failure };
}
