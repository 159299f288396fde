import type { County } from './county';

export function segment(marker: number, body: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}

/** What a camera writes beside the picture: where it was taken. */
export const exifSegment = segment(0xe1, 'Exif GPS 29.1,110.2');

/** 640 x 480, three components. */
export const frame = (width = 640, height = 480) => {
  const body = Buffer.alloc(15);
  body.writeUInt8(8, 0);
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  body.writeUInt8(3, 5);
  return segment(0xc0, body.toString('latin1'));
};

export const JPEG_START = Buffer.from([0xff, 0xd8]);
export const scan = Buffer.concat([segment(0xda, ''), Buffer.from('pixels')]);
export const JPEG_END = Buffer.from([0xff, 0xd9]);

export const jpeg = (beside: Buffer = exifSegment) =>
  Buffer.concat([JPEG_START, segment(0xe0, 'JFIF'), beside, frame(), scan, JPEG_END]);

export async function anUpload(county: County, who: string, bytes: Buffer = jpeg()) {
  const slot = await county.as(who).call('requestUploadSlot', { placeId: 'qinghe' });
  const { fileID } = await county.cloud.upload(who, slot.cloudPath, bytes);
  return { id: slot.id, fileID };
}

/** A photo of this person with its verdict; its id. */
export async function aClaimedPhoto(county: County, who: string, bytes: Buffer = jpeg()): Promise<string> {
  const { id, fileID } = await anUpload(county, who, bytes);
  await county.as(who).call('claimPhoto', { id, fileID });
  await county.cloud.idle();
  return id;
}
