import Taro from '@tarojs/taro';

/**
 * Hands a text, or bytes written as base64, over as a file: FileSystemManager.writeFile, then wx.shareFileMessage, which sends it to a chat (to
 * 文件传输助手, say). False where the phone cannot, or it was closed: the words can still be copied.
 */
export async function giveFile(
  name: string,
  data: string,
  encoding: 'utf8' | 'base64' = 'utf8',
): Promise<boolean> {
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
    return true;
  } catch {
    return false;
  }
}
