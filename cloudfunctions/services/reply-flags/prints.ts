import { unitScope } from '@shared/permission/roles';
import { bandsOf, sketchOf } from '@shared/routing/flags/sketch';
import { logError } from '../../platform/log';
import { addReplyPrint } from '../../store/reply-prints';
import { derivedId } from '../fingerprint';

/** Of this unit alone: what another one writes is no copy. */
export const bandsOfUnit = (placeId: string, unitId: string, sketch: readonly number[]): string[] =>
  bandsOf(sketch).map((band) => `${unitScope(placeId, unitId)}#${band}`);

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
  const sketch = sketchOf(text);
  if (sketch === null) return;
  try {
    const bands = bandsOfUnit(placeId, unitId, sketch);
    await addReplyPrint({ _id: derivedId('reply-print', no, key), no, sketch, bands, at });
  } catch (error) {
    logError('a reply left no print', error, { no });
  }
}
