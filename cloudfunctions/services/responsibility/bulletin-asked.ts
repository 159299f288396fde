import { refuse, type Refusal } from '@shared/error/catalogue';
import { findBulletin, type StoredBulletin } from '../../store/bulletins';
import type { Call } from '../handler';
import { cameBefore } from './open-list';

/** The bulletin as this very request left it, when it came before; null when it is new. */
export async function bulletinAsked(id: string, call: Call): Promise<StoredBulletin | Refusal | null> {
  const stored = await findBulletin(id);
  if (!stored) return null;
  const before = cameBefore(stored.asked, call);
  if (typeof before === 'object') return before;
  return before ? stored : null;
}

/** Why a write met another bulletin than it was made for; the twin of the same request is no conflict. */
export async function bulletinConflict(
  id: string,
  call: Call,
): Promise<{ day: string; version: number } | Refusal> {
  const stored = await findBulletin(id);
  if (!stored) return refuse('bulletin_not_found', {});
  if (cameBefore(stored.asked, call) === true) return { day: stored.day, version: stored.version };
  if (stored.state === 'published') return refuse('bulletin_published', {});
  return refuse('changed_meanwhile', { by: stored.byName, at: stored.at });
}
