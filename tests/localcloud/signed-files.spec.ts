import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as sdk } from './functions/sdk';
import { http, postJson } from './support/http-client';
import { MONDAY_MORNING, resultOf, startSampleCloud } from './support/sample-cloud';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startSampleCloud({ inProcess: { sdk: { main: sdk, config: {} } }, maxFileBytes: 1000 });
});
afterEach(() => cloud.clock.set(MONDAY_MORNING));
afterAll(() => cloud.close());

const run = <T>(path: string, argument: object) =>
  resultOf<T>(cloud.call('staff-1', 'sdk', { path, args: [argument] }));

async function tempUrl(maxAge: number): Promise<string> {
  const fileContent = { base64: Buffer.from('text').toString('base64') };
  const { value } = await run<{ value: { fileID: string } }>('uploadFile', {
    cloudPath: 'a.txt',
    fileContent,
  });
  const fileList = [{ fileID: value.fileID, maxAge }];
  const urls = await run<{ value: { fileList: { tempFileURL: string }[] } }>('getTempFileURL', { fileList });
  return urls.value.fileList[0]?.tempFileURL ?? '';
}

interface UploadMetadata {
  url: string;
  token: string;
  authorization: string;
}

async function metadata(path: string): Promise<UploadMetadata> {
  const { body } = await postJson(`${cloud.url}/admin`, { action: 'storage.getUploadMetadata', path });
  return (JSON.parse(body) as { data: UploadMetadata }).data;
}

const put = (url: string, { authorization, token }: UploadMetadata, body = 'text') =>
  http(url, {
    method: 'PUT',
    headers: { authorization, Signature: authorization, 'x-cos-security-token': token },
    body,
  });

describe('a temporary address', () => {
  it("works until its time is over, by the cloud's clock", async () => {
    const url = await tempUrl(600);
    cloud.clock.advance(600_000);
    expect(await http(url)).toMatchObject({ status: 200, body: 'text' });
    cloud.clock.advance(1);
    expect((await http(url)).status).toBe(403);
  });

  it('lasts a day at most', async () => {
    const url = await tempUrl(365 * 24 * 60 * 60);
    cloud.clock.advance(24 * 60 * 60 * 1000 + 1);
    expect((await http(url)).status).toBe(403);
  });

  it('opens no other file, and cannot be prolonged', async () => {
    const url = await tempUrl(600);
    expect((await http(url.replace('a.txt', 'b.txt'))).status).toBe(403);
    expect((await http(url.replace(/t=\d+/, 't=99999999999999'))).status).toBe(403);
    expect((await http(url.split('?')[0] ?? '')).status).toBe(403);
  });
});

describe('an upload', () => {
  it('needs the signature for its very path, while it is fresh', async () => {
    const right = await metadata('inbox/a.txt');
    expect((await put(right.url, right)).status).toBe(200);
    const refused = await put(right.url.replace('a.txt', 'b.txt'), right);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatch(/<Error><Code>SignatureDoesNotMatch<\/Code><Message>.+<\/Message>/);
    cloud.clock.advance(15 * 60 * 1000 + 1);
    expect((await put(right.url, right)).status).toBe(403);
  });

  it('above the size limit is refused in XML', async () => {
    const right = await metadata('inbox/a.txt');
    const { status, body } = await put(right.url, right, 'x'.repeat(1001));
    expect([status, body.includes('<Code>EntityTooLarge</Code>')]).toEqual([400, true]);
  });

  it('through the SDK reports the refusal as a failure', async () => {
    const fileContent = { base64: Buffer.alloc(1001).toString('base64') };
    const outcome = await run<{ error: { errMsg: string } }>('uploadFile', {
      cloudPath: 'big.bin',
      fileContent,
    });
    expect(outcome.error.errMsg).toContain('EntityTooLarge');
  });
});
