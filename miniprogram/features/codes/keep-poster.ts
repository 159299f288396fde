import Taro from '@tarojs/taro';
import { dots, drawPoster } from './draw-poster';
import { posterMarks, SHEETS, type PaperSize, type Printed } from './poster-marks';

/** The poster as a picture in a file, drawn on WeChat's canvas: whoever has only a phone gives it on. */
export async function posterPicture(size: PaperSize, given: Printed): Promise<string> {
  const canvas = await canvasNode();
  canvas.width = dots(SHEETS[size].width);
  canvas.height = dots(SHEETS[size].height);
  const code = canvas.createImage();
  await new Promise<void>((resolve, reject) => {
    code.onload = () => resolve();
    code.onerror = () => reject(new Error('the code’s picture did not come'));
    code.src = given.printed.picture ?? '';
  });
  drawPoster(canvas.getContext('2d') as CanvasRenderingContext2D, size, posterMarks(size, given), code);
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' });
  return tempFilePath;
}

function canvasNode(): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select('.poster-canvas')
      .fields({ node: true })
      .exec(([found]: ({ node?: Taro.Canvas } | null)[]) => {
        if (found?.node === undefined) reject(new Error('this phone draws nothing'));
        else resolve(found.node);
      });
  });
}

/** wx.saveImageToPhotosAlbum: WeChat asks the first time, and may be told no. */
export async function toAlbum(path: string): Promise<boolean> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path });
    return true;
  } catch {
    return false;
  }
}

/** wx.showShareImageMenu: to 文件传输助手 and from there to the computer, to a colleague, or into the album as well. */
export async function toComputer(path: string): Promise<boolean> {
  try {
    await Taro.showShareImageMenu({ path });
    return true;
  } catch {
    return false;
  }
}
