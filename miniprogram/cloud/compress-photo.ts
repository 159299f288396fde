import Taro from '@tarojs/taro';

/** A picture that is small enough for a country road, and where the phone keeps it until it was said. */
export interface SmallPhoto {
  path: string;
  /** Outlives the app; null where the phone has no room for it. */
  kept: string | null;
}

/** Longest side, points: a hole in the road and a number plate are still to be seen. */
const SIDE = 1600;
const QUALITY = 80;

/** wx.compressImage, then FileSystemManager.saveFile; a phone that can do neither sends the photo as it is. */
export async function compressPhoto(path: string): Promise<SmallPhoto> {
  const small = await compressed(path);
  return { path: small, kept: await saved(small) };
}

async function compressed(path: string): Promise<string> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path });
    const longest = Math.max(width, height);
    const side =
      longest <= SIDE ? {} : width >= height ? { compressedWidth: SIDE } : { compressedHeight: SIDE };
    const { tempFilePath } = await Taro.compressImage({ src: path, quality: QUALITY, ...side });
    return tempFilePath;
  } catch {
    return path;
  }
}

function saved(tempFilePath: string): Promise<string | null> {
  return new Promise((resolve) => {
    try {
      Taro.getFileSystemManager().saveFile({
        tempFilePath,
        success: ({ savedFilePath }) => resolve(savedFilePath),
        fail: () => resolve(null),
      });
    } catch {
      resolve(null);
    }
  });
}

/** Gone from the phone once it was sent or taken away. */
export function forgetPhoto(kept: string | null): void {
  if (kept === null) return;
  try {
    Taro.getFileSystemManager().removeSavedFile({ filePath: kept });
  } catch {
    // WeChat clears its own folder in time.
  }
}
