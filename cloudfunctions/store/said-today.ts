import { collection, command } from '../platform/database';
import type { StoredCode } from './codes';
import { knownConsents, type KnownConsents } from './consents';

/** What one person said, for the limits and to know a repeated request. */
export interface Said {
  today: { id: string; at: number }[];
  /** Set when the code that they scanned is out of use, whatever an instance remembers of it. */
  revoked?: StoredCode['revoked'];
  /** Of those whom it was asked for; absent where it was not. */
  consents?: KnownConsents;
}

interface Asked {
  openid: string;
  since: number;
  limit: number;
  scene?: string;
  /** Who will be told of it: how they can be reached comes with the same call. */
  told?: readonly string[];
}

/** One person has one for each template, and few are told of a voice that comes in. */
const CONSENTS_MAX = 200;

interface CodeWithSaid {
  revoked?: StoredCode['revoked'];
  today: Record<string, unknown>[];
  consents: Record<string, unknown>[];
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

async function withCode({ openid, since, limit, told = [] }: Asked, scene: string): Promise<Said> {
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
    .lookup({
      from: 'consents',
      pipeline: [
        { $match: { openid: { $in: [...told] } } },
        { $limit: CONSENTS_MAX },
        { $project: { remaining: true } },
      ],
      as: 'consents',
    })
    .end();
  const [code] = list as unknown as [CodeWithSaid?];
  // A code is never deleted: without it nothing is known, and nothing may be taken.
  if (code === undefined) throw new Error('the code that was there a moment ago is gone');
  const { today, revoked, consents } = code;
  return {
    today: today.map(rowOf),
    ...(revoked ? { revoked } : {}),
    // One that was cut off would be taken for none.
    ...(consents.length < CONSENTS_MAX ? { consents: knownConsents(told, consents) } : {}),
  };
}

const rowOf = ({ _id, createdAt }: Record<string, unknown>) => ({ id: String(_id), at: Number(createdAt) });
