import type { SmallPhoto } from './compress-photo';

const SIDE = 1600;
const QUALITY = 0.8;
/** A browser keeps no files: a picture the size of a thumbnail says which one it was. */
const THUMB_SIDE = 160;
const THUMB_QUALITY = 0.6;

/** Drawn anew on a canvas: smaller, upright, and without what the camera wrote beside it. */
export async function compressPhoto(path: string): Promise<SmallPhoto> {
  try {
    const image = await loaded(path);
    const small = await blobOf(drawn(image, SIDE));
    return {
      path: small === null ? path : URL.createObjectURL(small),
      kept: drawn(image, THUMB_SIDE).toDataURL('image/jpeg', THUMB_QUALITY),
    };
  } catch {
    return { path, kept: null };
  }
}

/** Its thumbnail goes with the draft. */
export const forgetPhoto = (_kept: string | null): void => undefined;

function loaded(path: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not a picture'));
    image.src = path;
  });
}

function drawn(image: HTMLImageElement, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  // What is transparent would become black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
