import { collection, command } from '../platform/database';
import type { StoredCode } from './codes';

/** What one person said, for the limits and to know a repeated request. */
export interface Said {
  today: { id: string; at: number }[];
  /** Set when the code that they scanned is out of use, whatever an instance remembers of it. */
  revoked?: StoredCode['revoked'];
}

interface Asked {
  openid: string;
  since: number;
  limit: number;
  scene?: string;
}

const FIELDS = { _id: true, createdAt: true };

/** One call, with a code or without: each costs a function more than the database. */
export const saidSince = (asked: Asked): Promise<Said> =>
  asked.scene === undefined ? withoutCode(asked) : withCode(asked, asked.scene);

async function withoutCode({ openid, since, limit }: Asked): Promise<Said> {
  const { data } = await collection('items')
    .where({ submitterOpenid: openid, createdAt: command().gte(since) })
    .limit(limit)
    .field(FIELDS)
    .get();
  return { today: data.map(rowOf) };
}

async function withCode({ openid, since, limit }: Asked, scene: string): Promise<Said> {
  const pipeline = [
    { $match: { submitterOpenid: openid, createdAt: { $gte: since } } },
    { $limit: limit },
    { $project: FIELDS },
  ];
  const { list } = await collection('codes')
    .aggregate()
    .match({ _id: scene })
    .limit(1)
    .project({ revoked: true })
    .lookup({ from: 'items', pipeline, as: 'today' })
    .end();
  const [code] = list as unknown as [{ revoked?: StoredCode['revoked']; today: Record<string, unknown>[] }?];
  // A code is never deleted: without it nothing is known, and nothing may be taken.
  if (code === undefined) throw new Error('the code that was there a moment ago is gone');
  return { today: code.today.map(rowOf), ...(code.revoked ? { revoked: code.revoked } : {}) };
}

const rowOf = ({ _id, createdAt }: Record<string, unknown>) => ({ id: String(_id), at: Number(createdAt) });
