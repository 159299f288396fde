import { inflateSync } from 'node:zlib';
import { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';

/** The text of the QR code in a PNG, read as a camera would: from its grey values alone. */
export function readQrCode(png: Buffer): string {
  const { width, height, grey } = greyOf(png);
  const source = new RGBLuminanceSource(grey, width, height);
  return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
}

/** Grey values of a PNG with one bit a pixel and unfiltered rows. */
function greyOf(png: Buffer): { width: number; height: number; grey: Uint8ClampedArray } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const compressed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      compressed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(compressed));
  const stride = Math.ceil(width / 8) + 1;
  const grey = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = rows.readUInt8(y * stride + 1 + (x >> 3));
      grey[y * width + x] = byte & (0x80 >> (x & 7)) ? 255 : 0;
    }
  return { width, height, grey };
}
