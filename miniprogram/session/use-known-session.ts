import { useEffect } from 'react';
import type { Failure } from '@/cloud/answer';
import { refreshSession, useSession } from './session';

/** Opened from outside, nobody knows yet under which hat this is asked: first that, then the figures. */
export function useKnownSession(): { known: boolean; failure: Failure | null } {
  const { session, failure } = useSession();
  const known = session !== null;
  useEffect(() => {
    if (!known) void refreshSession();
  }, [known]);
  return { known, failure };
}
