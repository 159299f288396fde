import type { ErrorCode } from '@shared/error/catalogue';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

export type PictureType = 'jpeg' | 'png' | 'webp';
/** Whose word it is that a photo is shown to nobody else: the submitter's holds against everybody. */
export type Withheld = 'submitter' | 'staff';
export type SoundType = 'mp3' | 'm4a' | 'webm' | 'ogg';

/** `issued`: a path waits for its upload; `claimed`: we hold our own copy; `used`: it belongs to an item. */
export type SlotState = 'issued' | 'claimed' | 'used' | 'swept';

/** `unchecked`: the check could not start or gave no opinion, a person looks (DOMAIN.md §2). */
export type PictureVerdict = 'checking' | 'shown' | 'hidden' | 'unchecked';

export interface StoredUpload {
  /** Random, also the photo's id. */
  _id: string;
  openid: string;
  placeId: string;
  cloudPath: string;
  state: SlotState;
  createdAt: number;
  expiresAt: number;
  /** Our copy, not what the client uploaded: the owner of a path can overwrite it. */
  fileID?: string;
  bytes?: number;
  type?: PictureType | SoundType;
  /** What its path was asked for; absent: a photo. */
  kind?: 'voice' | 'table';
  verdict?: PictureVerdict;
  traceId?: string;
  claimedAt?: number;
  itemId?: string;
  /** Why it was not kept: said again when the same claim comes again. */
  refusedAs?: RefusedPhoto;
  /** What everybody may see instead of it: the same picture with what was marked made unrecognisable. */
  publicFileID?: string | null;
  withheld?: Withheld | null;
  /** How often somebody marked it. */
  covered?: number;
}

export type RefusedPhoto = Extract<ErrorCode, `photo_${string}` | 'voice_unknown'>;

const uploads = () => collection('uploads');

export async function addSlot(slot: StoredUpload): Promise<void> {
  try {
    await uploads().add({ data: slot as unknown as Clause });
  } catch (error) {
    // The same request again: its slot is there.
    if (!isDuplicate(error)) throw error;
  }
}

export async function findUpload(id: string): Promise<StoredUpload | null> {
  const { data } = await uploads().where({ _id: id }).limit(1).get();
  return (data[0] as StoredUpload | undefined) ?? null;
}

export async function findUploads(ids: readonly string[]): Promise<StoredUpload[]> {
  if (ids.length === 0) return [];
  const { data } = await uploads()
    .where({ _id: command().in([...ids]) })
    .limit(ids.length)
    .get();
  return data as unknown as StoredUpload[];
}

export async function slotsSince(openid: string, since: number): Promise<number> {
  const condition = { openid, createdAt: command().gte(since) };
  return (await uploads().where(condition).count()).total;
}

/** Single use: the second claim of a slot changes nothing. */
export async function claimSlot(
  id: string,
  copy: Required<Pick<StoredUpload, 'fileID' | 'bytes' | 'type' | 'verdict' | 'claimedAt'>> & {
    traceId: string | null;
  },
): Promise<boolean> {
  const { stats } = await uploads()
    .where({ _id: id, state: 'issued' })
    .update({ data: { ...copy, state: 'claimed' } });
  return stats.updated === 1;
}

export async function bindToItem(ids: readonly string[], openid: string, itemId: string): Promise<void> {
  await uploads()
    .where({ _id: command().in([...ids]), openid, state: 'claimed' })
    .update({ data: { state: 'used', itemId } });
}

/** Only a trace id that we were given for a check of ours finds anything. */
export async function settleCheck(traceId: string, verdict: PictureVerdict): Promise<boolean> {
  const { stats } = await uploads().where({ traceId, verdict: 'checking' }).update({ data: { verdict } });
  return stats.updated > 0;
}

export async function findByTrace(traceId: string): Promise<StoredUpload | null> {
  const { data } = await uploads().where({ traceId }).limit(1).get();
  return (data[0] as StoredUpload | undefined) ?? null;
}

export async function expiredSlots(now: number, limit: number): Promise<StoredUpload[]> {
  const { data } = await uploads()
    .where({ state: 'issued', expiresAt: command().lte(now) })
    .orderBy('expiresAt', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredUpload[];
}

/** Claimed and never said with anything: it belongs to nobody's matter. */
export async function unusedPhotos(before: number, limit: number): Promise<StoredUpload[]> {
  const { data } = await uploads()
    .where({ state: 'claimed', expiresAt: command().lte(before) })
    .orderBy('expiresAt', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredUpload[];
}

/** Closes a slot, whatever lay in it is gone. @param refusedAs why, where somebody may ask again */
export async function sweepSlot(
  id: string,
  state: 'issued' | 'claimed',
  refusedAs?: RefusedPhoto,
): Promise<void> {
  const data = refusedAs === undefined ? { state: 'swept' } : { state: 'swept', refusedAs };
  await uploads().where({ _id: id, state }).update({ data });
}

export async function keepPublicCopy(
  id: string,
  publicFileID: string | null,
  covered: number,
): Promise<void> {
  await uploads().where({ _id: id }).update({ data: { publicFileID, covered } });
}

export async function keepWithheld(id: string, withheld: Withheld | null): Promise<void> {
  await uploads().where({ _id: id }).update({ data: { withheld } });
}

/** Their files are deleted: what is left says only that there was a photo. */
export async function forgetUploads(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const _ = command();
  const data = { state: 'swept', fileID: _.remove(), publicFileID: _.remove(), verdict: _.remove() };
  await uploads()
    .where({ _id: _.in([...ids]) })
    .update({ data });
}
