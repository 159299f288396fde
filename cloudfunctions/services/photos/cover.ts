import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { logError } from '../../platform/log';
import { deleteFiles, downloadFile, temporaryUrls, uploadFile } from '../../platform/files';
import { keepPublicPhoto } from '../../store/item-photos';
import { findUpload, keepPublicCopy, type StoredUpload } from '../../store/uploads';
import { isRefusal, type Call } from '../handler';
import { itemSeenBy } from '../item/show-item';
import { JpegCodec } from './jpeg-codec';
import { cover, type Pixels } from './mosaic';
import { readPng } from './read-png';

/** A second's work each, for nobody but who marks: more is not marking any more. */
const COVERED_MAX = 30;
const QUALITY = 82;
/** The app sends 3 million; what was chosen from an album unpacked takes three bytes each, three times over. */
const POINTS_MAX = 16_000_000;
const URL_SECONDS = 60 * 60;

type Input = ParsedInputOf<'coverPhoto'>;

/** The function makes the copy itself: what was covered is gone from it, and not merely under a layer of the phone's. */
export async function coverPhotoOf(input: Input, call: Call): Promise<OutputOf<'coverPhoto'> | Refusal> {
  const upload = await findUpload(input.id);
  if (!upload?.fileID) return refuse('photo_not_yours', { id: input.id });
  const not = await mayNot(upload, input, call);
  if (not) return not;
  const covered = (upload.covered ?? 0) + 1;
  if (covered > COVERED_MAX) return refuse('photo_covered_often', { maximum: COVERED_MAX });
  const copy = input.areas.length === 0 ? null : await coveredCopy(upload.fileID, upload.type, input.areas);
  if (copy === undefined) return refuse('photo_not_coverable', {});
  const path = `photos/${upload.placeId}/${call.context.runtime.randomId()}.jpeg`;
  const publicFileID = copy === null ? null : await uploadFile(path, copy);
  await keepPublicCopy(upload._id, publicFileID, covered);
  if (upload.itemId !== undefined) await keepPublicPhoto(upload.itemId, upload._id, publicFileID);
  await forget(upload);
  if (publicFileID === null) return { id: upload._id };
  const publicUrl = (await temporaryUrls([publicFileID], URL_SECONDS)).get(publicFileID);
  return { id: upload._id, publicUrl };
}

/** The one who took it; once it belongs to an item, also those who prepare what is public, before it was shown. */
async function mayNot(upload: StoredUpload, { id, no }: Input, call: Call): Promise<Refusal | null> {
  const own = upload.openid === call.session.openid;
  if (no === undefined || upload.itemId === undefined)
    return own ? notReady(upload) : refuse('photo_not_yours', { id });
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item, standing } = seen;
  const prepares = standing === 'submitter' || standing === 'station' || standing === 'office';
  if (item._id !== upload.itemId || !prepares) return refuse('photo_not_yours', { id });
  const shown = item.publication?.photoIds?.includes(id) === true ? item.publication.state : undefined;
  if (shown === 'published') return refuse('already_published', {});
  // The submitter said yes to this picture as it is now; only they may change what they were shown.
  if (shown === 'proposed' && standing !== 'submitter') return refuse('publication_changed', {});
  return notReady(upload);
}

const notReady = (upload: StoredUpload): Refusal | null =>
  upload.state === 'claimed' || upload.state === 'used'
    ? null
    : refuse('photo_not_ready', { id: upload._id });

async function coveredCopy(
  fileID: string,
  type: StoredUpload['type'],
  areas: Input['areas'],
): Promise<Buffer | undefined> {
  const bytes = await downloadFile(fileID);
  try {
    const codec = await JpegCodec.load();
    const pixels = type === 'png' ? smallPng(bytes) : type === 'jpeg' ? codec.read(bytes, POINTS_MAX) : null;
    if (!pixels) return undefined;
    cover(pixels, areas);
    return codec.write(pixels, QUALITY) ?? undefined;
  } catch (error) {
    logError('picture could not be covered', error);
    return undefined;
  }
}

function smallPng(bytes: Buffer): Pixels | null {
  const points = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  return points > POINTS_MAX ? null : readPng(bytes);
}

async function forget({ _id, publicFileID }: StoredUpload): Promise<void> {
  if (!publicFileID) return;
  await deleteFiles([publicFileID]).catch((error: unknown) => logError('copy left over', error, { id: _id }));
}
