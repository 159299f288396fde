import type { Call } from './handler';
import { askedAs } from './asked-as';
import { derivedId } from './fingerprint';
import { knownTry, tryOnce } from '../store/tried-once';

/**
 * What is removed cannot keep the request that removed it (asked-as.ts), so the request is kept beside it for a day:
 * asked again it is answered as before, and takes away nothing that has come in the same place since.
 * @returns false when there was nothing to remove
 */
export async function removedOnce(call: Call, remove: () => Promise<boolean>): Promise<boolean> {
  const request = derivedId('removed', call.session.openid, askedAs(call));
  if (await knownTry(request)) return true;
  if (!(await remove())) return false;
  await tryOnce(request, call.now);
  return true;
}
