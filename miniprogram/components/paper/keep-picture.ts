import Taro from '@tarojs/taro';
import { dots, drawMarks } from './draw-marks';
import { SHEETS, type PrintedSheet } from './marks';

/** The sheet as a picture in a file, drawn on WeChat's canvas: whoever has only a phone gives it on. */
export async function sheetPicture({ size, marks, picture }: PrintedSheet): Promise<string> {
  const canvas = await canvasNode();
  canvas.width = dots(SHEETS[size].width);
  canvas.height = dots(SHEETS[size].height);
  const code = picture === undefined ? undefined : await loaded(canvas, picture);
  drawMarks(canvas.getContext('2d') as CanvasRenderingContext2D, size, marks, code);
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' });
  return tempFilePath;
}

function loaded(canvas: Taro.Canvas, picture: string): Promise<unknown> {
  const code = canvas.createImage();
  return new Promise((resolve, reject) => {
    code.onload = () => resolve(code);
    code.onerror = () => reject(new Error('the code’s picture did not come'));
    code.src = picture;
  });
}

function canvasNode(): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select('.paper-canvas')
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
