import Taro from '@tarojs/taro';

import type { Given } from './given';
import { wasClosed } from './withheld';

/** wx.shareFileMessage answers to a finger alone: what was asked of the cloud in between has used the tap up. */
export const NEEDS_A_TAP = true;

/**
 * Hands a text, or bytes written as base64, over as a file: FileSystemManager.writeFile, then wx.shareFileMessage, which opens on
 * a tap alone and sends it to a chat (to 文件传输助手, say). Where the phone cannot, the words can still be copied.
 */
export async function giveFile(
  name: string,
  data: string,
  encoding: 'utf8' | 'base64' = 'utf8',
): Promise<Given> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  try {
    await new Promise<void>((resolve, reject) =>
      Taro.getFileSystemManager().writeFile({
        filePath,
        data,
        encoding,
        success: () => resolve(),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      }),
    );
    await Taro.shareFileMessage({ filePath, fileName: name });
    return 'given';
  } catch (error) {
    return wasClosed(error) ? 'closed' : 'cannot';
  }
}
