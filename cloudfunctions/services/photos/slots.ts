import { refuse, type Refusal } from '@shared/error/catalogue';
import { DAY_MS, MINUTE_MS } from '@shared/common/shanghai';
import { deleteFiles, downloadFile, temporaryUrls, uploadFile } from '../../platform/files';
import { startMediaCheck } from '../../platform/content';
import { logError } from '../../platform/log';
import {
  addSlot,
  claimSlot,
  findUpload,
  slotsSince,
  sweepSlot,
  type PictureType,
  type RefusedPhoto,
  type SoundType,
  type StoredUpload,
} from '../../store/uploads';
import type { ServiceContext } from '../context';
import { soundTypeOf } from './sound';
import { cleanPicture } from './clean-picture';
import { isFault, PHOTO_MAX_BYTES, PIXELS_MAX, pictureTypeOf, type CleanPicture } from './picture';

/** Where clients may write; everything else in the storage is the functions' own (DESIGN.md §3.9). */
export const INBOX = 'inbox/';
const SLOT_LIFE_MS = 10 * MINUTE_MS;
/** Twenty items of nine photos are nobody's day; more is a machine. */
const SLOTS_PER_DAY = 90;
/** The platform answers a picture check within 30 minutes and reads the address until then. */
const CHECK_URL_SECONDS = 2 * 60 * 60;

export interface Slot {
  id: string;
  cloudPath: string;
  expiresAt: number;
}

/** A random path for one upload of this person. `id` derives from the request's key: asking again gives the same. */
export async function issueSlot(
  { runtime }: ServiceContext,
  person: { openid: string; placeId: string; id: string; kind?: 'voice' | 'table' },
): Promise<Slot | Refusal> {
  const now = runtime.now();
  if ((await slotsSince(person.openid, now - DAY_MS)) >= SLOTS_PER_DAY) {
    return refuse('too_many_today', { maximum: SLOTS_PER_DAY });
  }
  const known = await findUpload(person.id);
  const slot: StoredUpload = known ?? {
    _id: person.id,
    openid: person.openid,
    placeId: person.placeId,
    ...(person.kind === undefined ? {} : { kind: person.kind }),
    cloudPath: `${INBOX}${runtime.randomId()}`,
    state: 'issued',
    createdAt: now,
    expiresAt: now + SLOT_LIFE_MS,
  };
  if (!known) await addSlot(slot);
  return { id: slot._id, cloudPath: slot.cloudPath, expiresAt: slot.expiresAt };
}

/** Turns an upload into our own checked copy; from then on what the client does to its path changes nothing. */
export async function claim(
  { runtime }: ServiceContext,
  openid: string,
  id: string,
  fileID: string,
): Promise<{ id: string; bytes: number } | Refusal> {
  const slot = await findUpload(id);
  if (!slot || slot.openid !== openid || slot.kind === 'table') return refuse('photo_not_yours', { id });
  if (slot.bytes !== undefined) return { id, bytes: slot.bytes };
  if (slot.refusedAs !== undefined) return refusalOf(slot.refusedAs, id);
  const now = runtime.now();
  if (slot.state !== 'issued' || now > slot.expiresAt) return refuse('slot_expired', {});
  if (!isAt(fileID, slot.cloudPath)) return refuse('photo_not_yours', { id });
  const uploaded = await downloaded(fileID);
  if (!uploaded) return refuse('photo_missing', {});
  const picture = slot.kind === 'voice' ? heard(uploaded) : await examined(uploaded);
  if (typeof picture === 'string') return turnedAway(slot, fileID, picture);
  const { type, bytes } = picture;
  const copy = await uploadFile(`photos/${slot.placeId}/${runtime.randomId()}.${type}`, bytes);
  const traceId = await startCheck(openid, copy, slot.kind === 'voice');
  const claimed = await claimSlot(id, {
    fileID: copy,
    bytes: bytes.length,
    type,
    verdict: traceId ? 'checking' : 'unchecked',
    traceId,
    claimedAt: now,
  });
  // Somebody claimed it a moment ago: theirs is the copy that counts.
  await forgetFile(claimed ? fileID : copy, id);
  return { id, bytes: bytes.length };
}

/** `cloud://environment.bucket/path`, and nothing more or less around the path that was given out. */
export const isAt = (fileID: string, cloudPath: string): boolean =>
  /^cloud:\/\/[\w.-]+\/$/.test(fileID.slice(0, -cloudPath.length)) && fileID.endsWith(cloudPath);

/** A recording is kept as it is: what is said in it is for the check of sounds. */
function heard(bytes: Buffer): { bytes: Buffer; type: SoundType } | RefusedPhoto {
  const type = soundTypeOf(bytes);
  return type === null ? 'voice_unknown' : { bytes, type };
}

/** The picture without what lay beside it, or why it is none that we keep. */
async function examined(uploaded: Buffer): Promise<(CleanPicture & { type: PictureType }) | RefusedPhoto> {
  if (uploaded.length > PHOTO_MAX_BYTES) return 'photo_too_large';
  const type = pictureTypeOf(uploaded);
  const picture = type && (await cleanPicture(uploaded, type));
  if (!picture || picture === 'broken') return 'photo_type_unknown';
  if (!isFault(picture)) return { ...picture, type };
  return picture === 'too_many_pixels' ? 'photo_too_many_pixels' : 'photo_two_in_one';
}

/** Nothing of it stays behind: neither the file nor a slot that could be tried again. */
async function turnedAway(slot: StoredUpload, fileID: string, code: RefusedPhoto): Promise<Refusal> {
  await sweepSlot(slot._id, 'issued', code);
  await forgetFile(fileID, slot._id);
  return refusalOf(code, slot._id);
}

function refusalOf(code: RefusedPhoto, id: string): Refusal {
  switch (code) {
    case 'photo_too_large':
      return refuse(code, { maximum: PHOTO_MAX_BYTES });
    case 'photo_too_many_pixels':
      return refuse(code, { maximum: PIXELS_MAX });
    case 'photo_not_yours':
    case 'photo_not_ready':
      return refuse(code, { id });
    default:
      return refuse(code, {});
  }
}

export const forgetFile = (fileID: string, id: string): Promise<void> =>
  deleteFiles([fileID]).catch((error: unknown) => logError('photo left over', error, { upload: id }));

export async function downloaded(fileID: string): Promise<Buffer | null> {
  try {
    return await downloadFile(fileID);
  } catch (error) {
    logError('upload not found', error);
    return null;
  }
}

async function startCheck(openid: string, fileID: string, sound: boolean): Promise<string | null> {
  const url = (await temporaryUrls([fileID], CHECK_URL_SECONDS)).get(fileID);
  return url ? startMediaCheck(openid, url, sound) : null;
}
