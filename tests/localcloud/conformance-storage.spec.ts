import { bytes, enterGround, freshPath, type Ground } from './support/ground';

let ground: Ground;
beforeAll(async () => {
  ground = await enterGround();
});
afterAll(() => ground.close());

interface Uploaded {
  fileID: string;
}
interface TempUrls {
  fileList: { fileID: string; status: number; tempFileURL: string; maxAge?: number; errMsg: string }[];
}

const upload = (path: string, text: string) =>
  ground.sdk<Uploaded>('uploadFile', { cloudPath: path, fileContent: bytes(text) });
const download = async (fileID: string) => {
  const { fileContent } = await ground.sdk<{ fileContent: { base64: string } }>('downloadFile', { fileID });
  return Buffer.from(fileContent.base64, 'base64').toString();
};

describe('storage', () => {
  it('gives back the bytes that were put, under a path with Chinese and spaces', async () => {
    const { fileID } = await upload(freshPath('路灯 照片.txt'), 'the lamp 坏了');
    expect(fileID).toMatch(/^cloud:\/\/.+\/conformance\/.+\/路灯 照片\.txt$/);
    expect(await download(fileID)).toBe('the lamp 坏了');
  });

  it('keeps bytes that are no text', async () => {
    const all = Buffer.from(Uint8Array.from({ length: 256 }, (_, index) => index));
    const { fileID } = await ground.sdk<Uploaded>('uploadFile', {
      cloudPath: freshPath('all.bin'),
      fileContent: { base64: all.toString('base64') },
    });
    const { fileContent } = await ground.sdk<{ fileContent: { base64: string } }>('downloadFile', { fileID });
    expect(fileContent.base64).toBe(all.toString('base64'));
  });

  it('lets the same path be written again', async () => {
    const path = freshPath('twice.txt');
    const { fileID } = await upload(path, 'first');
    expect((await upload(path, 'second')).fileID).toBe(fileID);
    expect(await download(fileID)).toBe('second');
  });

  it('answers a temporary address for the asked time, and says of a missing file that it is missing', async () => {
    const { fileID } = await upload(freshPath('a.txt'), 'text');
    const missing = fileID.replace(/a\.txt$/, 'none.txt');
    const { fileList } = await ground.sdk<TempUrls>('getTempFileURL', {
      fileList: [
        { fileID, maxAge: 600 },
        { fileID: missing, maxAge: 600 },
      ],
    });
    expect(fileList.map(({ status }) => status)).toEqual([0, -503003]);
    const response = await fetch(encodeURI(fileList[0]?.tempFileURL ?? ''));
    expect(await response.text()).toBe('text');
  });

  it('refuses more than fifty files in one call', async () => {
    const { fileID } = await upload(freshPath('a.txt'), 'text');
    const error = await ground.sdkFails('getTempFileURL', { fileList: Array<string>(51).fill(fileID) });
    expect(error.errCode).toBeLessThan(0);
  });

  it('deletes a file once, and reports the second time that there is none', async () => {
    const { fileID } = await upload(freshPath('a.txt'), 'text');
    const first = await ground.sdk<TempUrls>('deleteFile', { fileList: [fileID] });
    expect(first.fileList[0]?.status).toBe(0);
    const second = await ground.sdk<TempUrls>('deleteFile', { fileList: [fileID] });
    expect(second.fileList[0]?.status).toBe(-503003);
    expect((await ground.sdkFails('downloadFile', { fileID })).errMsg).toContain('downloadFile:fail');
  });
});
