/** A 32-byte key and its name, which every ciphertext carries so that keys can change. */
export interface SecretKey {
  id: string;
  bytes: Buffer;
}

const KEY_BYTES = 32;

/** Keys of contact data from `CONTACT_KEYS` (`id:base64,id:base64`): the first encrypts, all decrypt. */
export function contactKeys(): SecretKey[] {
  const keys = (process.env.CONTACT_KEYS ?? '')
    .split(',')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const colon = entry.indexOf(':');
      return { id: entry.slice(0, colon), bytes: Buffer.from(entry.slice(colon + 1), 'base64') };
    });
  if (keys.length === 0 || keys.some((key) => key.bytes.length !== KEY_BYTES || key.id === '')) {
    throw new Error('CONTACT_KEYS must hold at least one `id:base64` of 32 bytes');
  }
  return keys;
}

/** Key of the HMAC that lets equal phones be found without being read. It never changes. */
export function phoneHashKey(): Buffer {
  const key = Buffer.from(process.env.PHONE_HASH_KEY ?? '', 'base64');
  if (key.length !== KEY_BYTES) throw new Error('PHONE_HASH_KEY must be 32 bytes in base64');
  return key;
}
