import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { logError } from '../../platform/log';
import { deleteFiles, downloadFile, temporaryUrls, uploadFile } from '../../platform/files';
import { keepPublicPhoto } from '../../store/item-photos';
import { findUpload, keepPublicCopy, type StoredUpload } from '../../store/uploads';
import { isRefusal, type Call } from '../handler';
import { JpegCodec } from './jpeg-codec';
import { cover, type Pixels } from './mosaic';
import { preparing } from './preparing';
import { readPng } from './read-png';
import { readWebp } from './read-webp';

/** A second's work each, for nobody but who marks: more is not marking any more. */
const COVERED_MAX = 30;
const QUALITY = 82;
/** The app sends 3 million; what was chosen from an album unpacked takes three bytes each, three times over. */
const POINTS_MAX = 16_000_000;
/** Its reader needs four bytes a point twice over, and the function has 256 MB. */
const WEBP_POINTS_MAX = 8_000_000;
const URL_SECONDS = 60 * 60;

type Input = ParsedInputOf<'coverPhoto'>;

/** The function makes the copy itself: what was covered is gone from it, and not merely under a layer of the phone's. */
export async function coverPhotoOf(input: Input, call: Call): Promise<OutputOf<'coverPhoto'> | Refusal> {
  const upload = await findUpload(input.id);
  if (!upload?.fileID) return refuse('photo_not_yours', { id: input.id });
  const prepared = await preparing(upload, input, call);
  if (isRefusal(prepared)) return prepared;
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

async function coveredCopy(
  fileID: string,
  type: StoredUpload['type'],
  areas: Input['areas'],
): Promise<Buffer | undefined> {
  const bytes = await downloadFile(fileID);
  try {
    const codec = await JpegCodec.load();
    const pixels = await pixelsOf(codec, bytes, type);
    if (!pixels) return undefined;
    cover(pixels, areas);
    return codec.write(pixels, QUALITY) ?? undefined;
  } catch (error) {
    logError('picture could not be covered', error);
    return undefined;
  }
}

async function pixelsOf(codec: JpegCodec, bytes: Buffer, type: StoredUpload['type']): Promise<Pixels | null> {
  if (type === 'png') return smallPng(bytes);
  if (type === 'webp') return readWebp(bytes, WEBP_POINTS_MAX);
  return type === 'jpeg' ? codec.read(bytes, POINTS_MAX) : null;
}

function smallPng(bytes: Buffer): Pixels | null {
  const points = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  return points > POINTS_MAX ? null : readPng(bytes);
}

async function forget({ _id, publicFileID }: StoredUpload): Promise<void> {
  if (!publicFileID) return;
  await deleteFiles([publicFileID]).catch((error: unknown) =>
    logError('copy left over', error, { upload: _id }),
  );
}
