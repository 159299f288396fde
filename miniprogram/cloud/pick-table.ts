import Taro from '@tarojs/taro';
import { withheldBy } from './withheld';
import { CLOSED, readable, TABLE_FILES, type PickedTable } from './picked-table';

/** A table that lies as a file in one of the chats: WeChat opens no others (wx.chooseMessageFile). It must be UTF-8. */
export async function pickTable(): Promise<PickedTable> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: TABLE_FILES });
    const path = tempFiles[0]?.path;
    return path === undefined ? CLOSED : await textOf(path);
  } catch (error) {
    const withheld = withheldBy('file', error);
    return withheld === null ? CLOSED : { ...CLOSED, withheld };
  }
}

const textOf = (filePath: string): Promise<PickedTable> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf-8',
      success: ({ data }) => resolve(readable(String(data))),
      fail: () => resolve({ ok: false, why: 'unreadable' }),
    });
  });
