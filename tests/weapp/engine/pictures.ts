import { ask } from './dialogs';

/** WeChat's oldest phones draw no more than this on one side. */
const SIDE_MAX = 4096;

const drawn = new Map<object, HTMLCanvasElement>();
const kept = new Map<string, Blob>();

/** What WeChat gives of a canvas: no more of the browser's than this. */
export function canvasNode(canvas: HTMLCanvasElement): object {
  const node = {
    get width() {
      return canvas.width;
    },
    set width(width: number) {
      canvas.width = within(width);
    },
    get height() {
      return canvas.height;
    },
    set height(height: number) {
      canvas.height = within(height);
    },
    getContext: (type: string) => canvas.getContext(type),
    createImage: () => new Image(),
  };
  drawn.set(node, canvas);
  return node;
}

function within(side: number): number {
  if (side > SIDE_MAX) throw new Error(`a canvas of ${side} is too large`);
  return side;
}

export async function canvasToTempFilePath({ canvas }: Record<string, unknown>): Promise<object> {
  const found = drawn.get(canvas as object);
  if (found === undefined) throw { errMsg: 'canvasToTempFilePath:fail canvas is empty' };
  const picture = await new Promise<Blob | null>((resolve) => found.toBlob(resolve, 'image/png'));
  if (picture === null) throw { errMsg: 'canvasToTempFilePath:fail create bitmap failed' };
  const tempFilePath = `wxfile://tmp_${kept.size}.png`;
  kept.set(tempFilePath, picture);
  return { tempFilePath };
}

/** The first time WeChat asks; the browser's downloads stand for the album. */
export async function saveImageToPhotosAlbum({ filePath }: Record<string, unknown>): Promise<void> {
  const picture = local('saveImageToPhotosAlbum', filePath);
  if ((await ask('申请保存图片到您的相册', ['允许'])) !== 0) {
    throw { errMsg: 'saveImageToPhotosAlbum:fail auth deny' };
  }
  give(picture);
}

/** WeChat's own list of where a picture can go. */
export async function showShareImageMenu({ path }: Record<string, unknown>): Promise<void> {
  const picture = local('showShareImageMenu', path);
  if ((await ask('图片', ['文件传输助手'])) !== 0) throw { errMsg: 'showShareImageMenu:fail cancel' };
  give(picture);
}

function local(name: string, path: unknown): Blob {
  const picture = kept.get(String(path));
  if (picture === undefined) throw { errMsg: `${name}:fail no such file ${String(path)}` };
  return picture;
}

function give(picture: Blob): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(picture),
    download: 'picture.png',
  });
  link.click();
}
