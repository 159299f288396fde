import Taro from '@tarojs/taro';
import { withheldBy, type Withheld } from './withheld';

export interface PickedPhotos {
  /** Of local files; none when it was closed. */
  paths: string[];
  withheld: Withheld | null;
}

/** The camera or the album, at most `count`. */
export async function pickPhotos(count: number): Promise<PickedPhotos> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      // Country roads have slow networks: a compressed photo still shows the hole in the road.
      sizeType: ['compressed'],
    });
    return { paths: tempFiles.map(({ tempFilePath }) => tempFilePath), withheld: null };
  } catch (error) {
    return { paths: [], withheld: withheldBy('photo', error) };
  }
}
