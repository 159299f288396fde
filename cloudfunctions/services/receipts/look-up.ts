import { timingSafeEqual } from 'node:crypto';
import { findContact } from '../../store/contacts';
import { giveTryBack, takeTry, type GuessLimit } from '../../store/guesses';
import { findById, findByNumber, type StoredItem } from '../../store/items';
import { findReceipt } from '../../store/receipts';
import { openContactText, sealContact } from '../contact/cipher';
import { derivedId } from '../fingerprint';
import { receiptIdOf } from './receipt';

/** Then number and person rest for a day. */
const MISSES = 5;
const NOBODYS = 'nobody';
const PHONE_END = 4;

export interface Asked {
  no?: string;
  phoneEnd?: string;
  receipt?: string;
}

/**
 * The item, or null. Whether it is not there, does not fit or has been tried too often takes the same steps in the same
 * order: neither words nor time tell which.
 */
export async function itemAskedFor(asked: Asked, openid: string, now: number): Promise<StoredItem | null> {
  const limits: GuessLimit[] = [
    { subject: derivedId('look-up', 'person', openid), misses: MISSES },
    { subject: derivedId('look-up', 'number', asked.no ?? asked.receipt ?? ''), misses: MISSES },
  ];
  const tries = await Promise.all(limits.map((limit) => takeTry(limit, now)));
  const item = asked.receipt === undefined ? await byPhone(asked) : await byReceipt(asked.receipt);
  if (item === null || tries.includes(false)) return null;
  await Promise.all(limits.map(({ subject }) => giveTryBack(subject)));
  return item;
}

async function byPhone({ no = '', phoneEnd = '' }: Asked): Promise<StoredItem | null> {
  const item = await findByNumber(no);
  const id = item?._id ?? NOBODYS;
  const contact = await findContact(id);
  // Deciphering takes its time also where there is nothing to decipher.
  const phone = openContactText(contact?.phone ?? sealContact('0'.repeat(11), id), id);
  const fits = same(phone.slice(-PHONE_END), phoneEnd);
  return item && contact?.phone !== undefined && fits ? item : null;
}

/** As many steps as the other way. */
async function byReceipt(code: string): Promise<StoredItem | null> {
  const receipt = await findReceipt(receiptIdOf(code));
  const item = await findById(receipt?.itemId ?? NOBODYS);
  return receipt && item;
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
