import type { CodeKind, RevokeReason } from '@shared/entry-code/code-kinds';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

interface CodeKeeper {
  openid: string;
  membershipId: string;
  name: string;
}

/** A printed code, in use or not: it is kept for good, because paper stays on walls. `_id` is its scene. */
export interface StoredCode {
  _id: string;
  placeId: string;
  kind: CodeKind;
  target: string;
  /** `place/kind/target`: all codes that were ever given out for it. */
  of: string;
  /** The same while it is in use, else its own id: one code in use per target. */
  inUseFor: string;
  words: string;
  /** 0: printed before the place was set up here. */
  issuedAt: number;
  issuedBy?: CodeKeeper;
  revoked?: { at: number; reason: RevokeReason; by?: CodeKeeper };
  /** The picture, once it was drawn. */
  fileID?: string;
}

export const codesOf = (placeId: string, kind: CodeKind, target: string) => `${placeId}/${kind}/${target}`;

const codes = () => collection('codes');
const HISTORY_SHOWN_MAX = 20;

const one = async (condition: Clause): Promise<StoredCode | null> => {
  const { data } = await codes().where(condition).limit(1).get();
  return (data[0] as unknown as StoredCode | undefined) ?? null;
};

export const findCode = (scene: string) => one({ _id: scene });
export const findCodeByWords = (words: string) => one({ words });
export const codeInUse = (of: string) => one({ inUseFor: of });

export async function codesInUse(targets: readonly string[]): Promise<StoredCode[]> {
  const { data } = await codes()
    .where({ inUseFor: command().in([...targets]) })
    .limit(Math.max(1, targets.length))
    .get();
  return data as unknown as StoredCode[];
}

/** The latest first. */
export async function codeHistory(of: string): Promise<StoredCode[]> {
  const { data } = await codes().where({ of }).orderBy('issuedAt', 'desc').limit(HISTORY_SHOWN_MAX).get();
  return data as unknown as StoredCode[];
}

/** False when it is there already, its words are another's, or a colleague has just given one out. */
export async function addCode(code: StoredCode): Promise<boolean> {
  try {
    await codes().add({ data: withoutGaps(code) as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** False when it was out of use already. */
export async function markRevoked(
  scene: string,
  of: string,
  revoked: NonNullable<StoredCode['revoked']>,
): Promise<boolean> {
  const { stats } = await codes()
    .where({ _id: scene, inUseFor: of })
    .update({ data: { inUseFor: scene, revoked: command().set(withoutGaps(revoked)) } });
  return stats.updated === 1;
}

export async function keepPicture(scene: string, fileID: string): Promise<void> {
  await codes().where({ _id: scene }).update({ data: { fileID } });
}
