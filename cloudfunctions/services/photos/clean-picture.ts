import type { PictureType } from '../../store/uploads';
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';
import { cleanWebp } from './clean-webp';
import { type CleanPicture, type PictureFault } from './picture';

/**
 * A copy of the picture without what the camera wrote beside it: place, time, device, owner (EXIF, XMP, IPTC,
 * comments). Pixels are not touched. What does not follow its format to the end is not kept.
 */
export async function cleanPicture(bytes: Buffer, type: PictureType): Promise<CleanPicture | PictureFault> {
  if (type === 'jpeg') return cleanJpeg(bytes);
  return type === 'png' ? cleanPng(bytes) : cleanWebp(bytes);
}
