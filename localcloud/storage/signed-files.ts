import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { FILE_ID_PREFIX } from '../platform-environment';
import type { FileStore, StoredFile } from './file-store';

const UPLOAD_LIFETIME_MS = 15 * 60 * 1000;

/** The addresses under which stored files can be put and got for a while by whoever holds the signature. */
export class SignedFiles {
  private readonly secret = randomBytes(32);

  constructor(
    private readonly store: FileStore,
    private readonly baseUrl: () => string,
    private readonly now: () => number,
  ) {}

  /** What the SDK needs to PUT a file at `path`. */
  uploadMetadata(path: string): Record<string, string> {
    const expires = this.now() + UPLOAD_LIFETIME_MS;
    return {
      url: `${this.baseUrl()}/cos/${path.split('/').map(encodeURIComponent).join('/')}`,
      token: randomUUID(),
      authorization: `q-sign-algorithm=sha256&q-key-time=${expires}&q-signature=${this.sign('put', path, expires)}`,
      fileId: FILE_ID_PREFIX + path,
      cosFileId: randomUUID(),
    };
  }

  mayPut(path: string, authorization: string | undefined): boolean {
    const fields = new URLSearchParams(authorization ?? '');
    return this.valid('put', path, fields.get('q-key-time'), fields.get('q-signature'));
  }

  /** An address for `maxAge` seconds. Not percent-encoded: the SDK encodes it before it fetches. */
  downloadUrl(path: string, maxAge: number): string {
    const expires = this.now() + maxAge * 1000;
    return `${this.baseUrl()}/cos/${path}?sign=${this.sign('get', path, expires)}&t=${expires}`;
  }

  /** The file behind such an address, encoded or not; undefined when it is not ours, forged, too old, or gone. */
  open(url: string): StoredFile | undefined {
    let parsed: URL;
    try {
      parsed = new URL(url, this.baseUrl());
      if (parsed.origin !== this.baseUrl() || !parsed.pathname.startsWith('/cos/')) return undefined;
      const path = decodeURIComponent(parsed.pathname.slice('/cos/'.length));
      const { searchParams } = parsed;
      return this.valid('get', path, searchParams.get('t'), searchParams.get('sign'))
        ? this.store.read(path)
        : undefined;
    } catch {
      return undefined;
    }
  }

  private sign(method: string, path: string, expires: number): string {
    return createHmac('sha256', this.secret).update(`${method}\n${path}\n${expires}`).digest('hex');
  }

  private valid(method: string, path: string, expires: string | null, signature: string | null): boolean {
    if (expires === null || signature === null || !(Number(expires) >= this.now())) return false;
    const wanted = Buffer.from(this.sign(method, path, Number(expires)));
    const given = Buffer.from(signature);
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  }
}
