import { createHash } from 'node:crypto';
import { referenceNumber } from '@shared/item/reference-number';
import { derivedId } from '../../../cloudfunctions/services/fingerprint';
import { COUNTY, residentOf } from './people';

const BASE = 23;

/** Four characters that differ for each of 279,841 items: random ones meet each other once in so many. */
const charactersOf = (nth: number): Uint8Array =>
  Uint8Array.from([0, 1, 2, 3], (digit) => Math.floor(nth / BASE ** digit) % BASE);

/** What is an item's own, and nobody else's. */
export const identityOf = (nth: number, bornAt: number) => ({
  id: derivedId('item', residentOf(nth), String(nth)),
  no: referenceNumber(COUNTY.place.prefix, bornAt, charactersOf(nth)),
  shareToken: createHash('sha256').update(`bench ${nth}`).digest('base64url').slice(0, 22),
  openid: residentOf(nth),
});

export const keyOf = (nth: number, step: number): string => derivedId('bench', String(nth), String(step));
