import { useSession } from './session';

/** The server's present: a phone's own clock may be wrong, and the demo's is set by hand. */
export function useNow(): number {
  const { session } = useSession();
  return session?.now ?? Date.now();
}
