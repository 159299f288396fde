import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { contactKeys, phoneHashKey, type SecretKey } from '../../platform/secrets';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;

/**
 * Encrypts a name or a phone for one item. The item's id is authenticated with it, so that a ciphertext moved to
 * another item does not open.
 */
export function sealContact(text: string, itemId: string): string {
  const [key] = contactKeys() as [SecretKey];
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.bytes, iv).setAAD(Buffer.from(itemId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [key.id, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

/** Throws when it was changed, belongs to another item, or its key is gone. */
export function openContactText(ciphertext: string, itemId: string): string {
  const [keyId, ...parts] = ciphertext.split('.');
  const [iv, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64url'));
  const key = contactKeys().find(({ id }) => id === keyId);
  if (!key || !iv || !tag || !sealed) throw new Error(`a contact is sealed with the unknown key ${keyId}`);
  const decipher = createDecipheriv(ALGORITHM, key.bytes, iv).setAAD(Buffer.from(itemId)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
}

export const phoneHashOf = (phone: string) =>
  createHmac('sha256', phoneHashKey()).update(phone).digest('hex');

/** One person for one purpose, so that they can be counted and not be found: without the key nobody gets back to whom. */
export const personHashOf = (purpose: string, ...parts: string[]) =>
  createHmac('sha256', phoneHashKey())
    .update(JSON.stringify([purpose, ...parts]))
    .digest('hex');
