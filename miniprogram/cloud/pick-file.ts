import Taro from '@tarojs/taro';
import type { PickedFile } from './picked-file';
import { withheldBy, type Withheld } from './withheld';

/** A file that lies in one of the chats: WeChat opens no others (wx.chooseMessageFile). `withheld` is null when it was closed. */
export async function pickFile(
  endings: readonly string[],
): Promise<{ file: PickedFile } | { withheld: Withheld | null }> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] });
    const file = tempFiles[0];
    return file === undefined
      ? { withheld: null }
      : { file: { name: file.name, path: file.path, bytes: file.size } };
  } catch (error) {
    return { withheld: withheldBy('file', error) };
  }
}
