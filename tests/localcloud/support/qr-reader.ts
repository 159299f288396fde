import { inflateSync } from 'node:zlib';
import { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';

/** The text of the QR code in a PNG, read as a camera would: from its grey values alone. */
export function readQrCode(png: Buffer): string {
  const { width, height, grey } = greyOf(png);
  const source = new RGBLuminanceSource(grey, width, height);
  return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
}

/** Grey values of a PNG with 8 bits a channel, not interlaced: what the codes are made of. */
function greyOf(png: Buffer): { width: number; height: number; grey: Uint8ClampedArray } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[png.readUInt8(25)];
  if (png.readUInt8(24) !== 8 || channels === undefined) throw new Error('another kind of PNG');
  const compressed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      compressed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const data = inflateSync(Buffer.concat(compressed));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data.readUInt8(row * (stride + 1));
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= channels ? (pixels[at - channels] ?? 0) : 0;
      const up = row > 0 ? (pixels[at - stride] ?? 0) : 0;
      const upLeft = row > 0 && column >= channels ? (pixels[at - stride - channels] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
      pixels[at] = (data[row * (stride + 1) + 1 + column] ?? 0) + predicted;
    }
  }
  const grey = Uint8ClampedArray.from(
    { length: width * height },
    (_, pixel) => pixels[pixel * channels] ?? 0,
  );
  return { width, height, grey };
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
