import Taro from '@tarojs/taro';
import type { PickedFile } from './picked-file';

/** A file that lies in one of the chats: WeChat opens no others. Null when it was closed. */
export async function pickFile(endings: readonly string[]): Promise<PickedFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] });
    const file = tempFiles[0];
    return file === undefined ? null : { name: file.name, path: file.path, bytes: file.size };
  } catch {
    return null;
  }
}
