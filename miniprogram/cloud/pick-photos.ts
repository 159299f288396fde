import Taro from '@tarojs/taro';

/** The camera or the album, at most `count`; resolves with paths of local files, none when it was closed. */
export async function pickPhotos(count: number): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      // Country roads have slow networks: a compressed photo still shows the hole in the road.
      sizeType: ['compressed'],
    });
    return tempFiles.map(({ tempFilePath }) => tempFilePath);
  } catch {
    return [];
  }
}
