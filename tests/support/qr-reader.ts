import {
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library';
import { readPng } from '../../cloudfunctions/services/photos/read-png';

/** The text of the QR code in a PNG, read as a camera would: from its grey values alone, wherever it stands. */
export function readQrCode(png: Buffer): string {
  const { width, height, grey } = greyOf(png);
  const source = new RGBLuminanceSource(grey, width, height);
  const hints = new Map([[DecodeHintType.TRY_HARDER, true]]);
  return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), hints).getText();
}

/** Grey values of a PNG, as a camera without colours would see it. */
function greyOf(png: Buffer): { width: number; height: number; grey: Uint8ClampedArray } {
  const pixels = readPng(png);
  if (!pixels) throw new Error('not a PNG');
  const { width, height, data } = pixels;
  const grey = Uint8ClampedArray.from({ length: width * height }, (_none, point) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(point * 4, point * 4 + 3);
    return (red * 299 + green * 587 + blue * 114) / 1000;
  });
  return { width, height, grey };
}
