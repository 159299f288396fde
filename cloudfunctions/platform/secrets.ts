/** A 32-byte key and its name, which every ciphertext carries so that keys can change. */
export interface SecretKey {
  id: string;
  bytes: Buffer;
}

const KEY_BYTES = 32;

/** Keys of contact data from `CONTACT_KEYS` (`id:base64,id:base64`): the first encrypts, all decrypt. */
export const contactKeys = (): SecretKey[] => readContactKeys(process.env.CONTACT_KEYS ?? '');

const readContactKeys = readOnce((text) => {
  const keys = text
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
});

/** Key of the HMAC that lets equal phones be found without being read. It never changes. */
export const phoneHashKey = (): Buffer => readPhoneHashKey(process.env.PHONE_HASH_KEY ?? '');

const readPhoneHashKey = readOnce((text) => {
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) throw new Error('PHONE_HASH_KEY must be 32 bytes in base64');
  return key;
});

/** An instance reads the same text with each call: what was made of the last one is kept. */
function readOnce<Value>(read: (text: string) => Value): (text: string) => Value {
  let last: { text: string; value: Value } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, value: read(text) })).value;
}
