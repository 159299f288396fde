import type { VoiceRow } from '@shared/voice-import/plan';
import { derivedId } from '../fingerprint';

/**
 * The item that a row becomes, derived from what it says and of whom: the same row of whichever table, sent however
 * often, meets the same item.
 */
export const rowIdOf = (
  placeId: string,
  { print, name = '', phone = '' }: Pick<VoiceRow, 'print' | 'name' | 'phone'>,
): string => derivedId('voice-import', placeId, print, name, phone);

/** A row that shall come in although it says what is there already. */
export const twinIdOf = (importId: string, row: number): string =>
  derivedId('voice-import', importId, String(row));
