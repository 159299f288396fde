import { createHmac } from 'node:crypto';
import { dayOf, MINUTE_MS, momentOf } from '@shared/common/shanghai';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { phoneHashKey } from '../../platform/secrets';
import { saidSince, type Said } from '../../store/said-today';
import { submitsAMinute } from '../limits';

/**
 * Somebody's next voice of a day. Its number follows from person, day and how many they have said, so that of several sent at once,
 * to whichever instances, one gets the number; the others look again how many there are. Nothing but the number, which the
 * database keeps unique anyway, holds the limits.
 */
export interface Turn {
  /** What its number is made of; nobody outside can compute it. */
  bytes(): Uint8Array;
  /** Somebody else's number, or another voice of this person was first. */
  again(): Promise<Turn | Refusal>;
}

interface Speaker {
  openid: string;
  now: number;
  maximum: number;
}

export const saidToday = (
  { openid, now, maximum }: Speaker,
  scene: string | undefined,
  told: readonly string[] = [],
): Promise<Said> => saidSince({ openid, since: momentOf(dayOf(now), '00:00'), limit: maximum, scene, told });

/** Whether they may say one more now. */
export function turnOf(speaker: Speaker, today: Said['today'], salt = 0): Turn | Refusal {
  const { openid, now, maximum } = speaker;
  const availableAt = availableAfter(today, now);
  if (availableAt !== null) return refuse('too_fast', { availableAt });
  if (today.length >= maximum) return refuse('too_many_today', { maximum });
  const name = JSON.stringify([openid, dayOf(now), today.length, salt]);
  return {
    bytes: () => createHmac('sha256', phoneHashKey()).update(`turn:${name}`).digest(),
    again: async () => {
      const said = await saidToday(speaker, undefined);
      return turnOf(speaker, said.today, said.today.length === today.length ? salt + 1 : 0);
    },
  };
}

/** When somebody who has just said a lot may say more; null: now. By what is stored, so that every instance knows. */
function availableAfter(today: readonly { at: number }[], now: number): number | null {
  const lately = today.flatMap(({ at }) => (at > now - MINUTE_MS ? [at] : []));
  return lately.length < submitsAMinute() ? null : Math.min(...lately) + MINUTE_MS;
}
