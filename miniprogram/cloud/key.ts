/**
 * One intent's key. It needs to be unlike the same person's other keys, not secret: the server ties it to the openid.
 */
export function newKey(): string {
  const random = Array.from({ length: 4 }, () => Math.floor(Math.random() * 0x100000000).toString(36)).join(
    '',
  );
  return `${Date.now().toString(36)}-${random}`;
}
