import { unitScope } from '@shared/permission/roles';
import { logError } from '../../platform/log';
import { addReplyPrint } from '../../store/reply-prints';
import { derivedId } from '../fingerprint';
import type { Print } from './reading';

/** Of this unit alone: what another one writes is no copy. */
export const bandsOfUnit = (placeId: string, unitId: string, { bands }: Print): string[] =>
  bands.map((band) => `${unitScope(placeId, unitId)}#${band}`);

interface Said {
  no: string;
  placeId: string;
  unitId: string;
  text: string;
  at: number;
  key: string;
}

/** Kept when a unit replies. A hint to a reviewer is never a reason for a reply to fail. */
export async function keepPrint({ no, placeId, unitId, text, at, key }: Said): Promise<void> {
  try {
    const { printOf } = await import('./reading');
    const print = printOf(text);
    if (print === null) return;
    const bands = bandsOfUnit(placeId, unitId, print);
    await addReplyPrint({ _id: derivedId('reply-print', no, key), no, sketch: print.sketch, bands, at });
  } catch (error) {
    logError('a reply left no print', error, { no });
  }
}
