import { randomBytes } from 'node:crypto';
import { APPID } from '../platform-environment';

const LIFETIME_MS = 5 * 60 * 1000;

interface Entry {
  openid: string;
  data: Record<string, unknown>;
  issuedAt: number;
}

/** Open data that a client handed on as a cloudID, for `cloud.getOpenData`. */
export class OpenData {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly now: () => number) {}

  issue(openid: string, data: Record<string, unknown>): string {
    const cloudId = `${APPID}_${randomBytes(16).toString('base64url')}`;
    this.entries.set(cloudId, { openid, data, issuedAt: this.now() });
    return cloudId;
  }

  /** The data of each cloudID, or why it stays closed: unknown, expired, or another person's. */
  reveal(ids: readonly string[], openid: string | null): { cloudId: string; json: string }[] {
    return ids.map((cloudId) => ({
      cloudId,
      json: JSON.stringify({ cloudID: cloudId, ...this.open(cloudId, openid) }),
    }));
  }

  clear(): void {
    this.entries.clear();
  }

  private open(cloudId: string, openid: string | null): Record<string, unknown> {
    const entry = this.entries.get(cloudId);
    if (!entry) return { errCode: -601005, errMsg: 'invalid cloudID' };
    if (this.now() - entry.issuedAt > LIFETIME_MS) return { errCode: -601006, errMsg: 'cloudID expired' };
    if (entry.openid !== openid)
      return { errCode: -601007, errMsg: 'cloudID and calling user does not match' };
    const watermark = { appid: APPID, timestamp: Math.floor(entry.issuedAt / 1000) };
    return { data: { ...entry.data, watermark } };
  }
}
