import { join } from 'node:path';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as events } from './functions/events';
import { main as sdk } from './functions/sdk';
import sdkConfig from './functions/sdk/config.json';
import { postJson } from './support/http-client';
import { readQrCode } from '../support/qr-reader';
import { MONDAY_MORNING, resultOf, startSampleCloud } from './support/sample-cloud';

interface Outcome<T = Record<string, unknown>> {
  value?: T;
  error?: { errCode: number };
}

const HOUR = 60 * 60 * 1000;

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startSampleCloud({
    pages: ['pages/home/index', 'pages/station/index'],
    inProcess: { sdk: { main: sdk, config: { ...sdkConfig } }, events: { main: events, config: {} } },
    messagePush: { function: 'events', events: ['wxa_media_check'] },
  });
});
afterEach(() => cloud.clock.set(MONDAY_MORNING));
afterAll(() => cloud.close());

const run = <T>(path: string, ...args: unknown[]) =>
  resultOf<Outcome<T>>(cloud.call('resident-1', 'sdk', { path, args }));

describe('msgSecCheck', () => {
  const check = (changes: object) =>
    run('openapi.security.msgSecCheck', {
      version: 2,
      scene: 2,
      openid: 'resident-1',
      content: '路灯',
      ...changes,
    });

  it('reports risky and doubtful words with errcode 0', async () => {
    expect(await check({ content: '这是违禁词' })).toMatchObject({
      value: {
        errCode: 0,
        result: { suggest: 'risky', label: 20006 },
        detail: [{ strategy: 'content_model' }, { strategy: 'keyword', keyword: '违禁词' }],
      },
    });
    expect(await check({ content: '待人工复核' })).toMatchObject({
      value: { result: { suggest: 'review' } },
    });
  });

  it('looks at title, nickname and signature too', async () => {
    expect(await check({ nickname: '违禁词' })).toMatchObject({ value: { result: { suggest: 'risky' } } });
  });

  it('refuses someone who was not here within two hours: 61010', async () => {
    expect(await check({ openid: 'never-came' })).toMatchObject({ error: { errCode: 61010 } });
    await cloud.call('resident-2', 'sdk', { path: 'getWXContext' });
    cloud.clock.advance(2 * HOUR);
    expect(await check({ openid: 'resident-2' })).toMatchObject({ value: { errCode: 0 } });
    cloud.clock.advance(1);
    expect(await check({ openid: 'resident-2' })).toMatchObject({ error: { errCode: 61010 } });
  });

  it('takes its rules from the file that it is given', async () => {
    const strict = await startSampleCloud({
      inProcess: { sdk: { main: sdk, config: { ...sdkConfig } } },
      contentRulesFile: join(__dirname, 'support/strict-rules.json'),
    });
    const text = { version: 2, scene: 2, openid: 'resident-1', content: '路灯' };
    expect(
      await resultOf(
        strict.call('resident-1', 'sdk', { path: 'openapi.security.msgSecCheck', args: [text] }),
      ),
    ).toMatchObject({ value: { result: { suggest: 'risky', label: 21000 } } });
    await strict.close();
  });
});

describe('mediaCheckAsync', () => {
  interface Seen {
    event: Record<string, unknown>;
    caller: { SOURCE: string; OPENID: string };
  }

  async function checkFile(bytes: string, changeUrl = (url: string) => url): Promise<[string, Seen[]]> {
    await resultOf(cloud.call('resident-1', 'events', { forget: true }));
    const fileContent = { base64: Buffer.from(bytes).toString('base64') };
    const uploaded = await run<{ fileID: string }>('uploadFile', { cloudPath: '照片.jpg', fileContent });
    const fileList = [{ fileID: uploaded.value?.fileID, maxAge: 3600 }];
    const urls = await run<{ fileList: { tempFileURL: string }[] }>('getTempFileURL', { fileList });
    const { value } = await run<{ traceId: string }>('openapi.security.mediaCheckAsync', {
      mediaUrl: changeUrl(urls.value?.fileList[0]?.tempFileURL ?? ''),
      mediaType: 2,
      version: 2,
      openid: 'resident-1',
      scene: 2,
    });
    await cloud.idle();
    return [value?.traceId ?? '', await resultOf<Seen[]>(cloud.call('resident-1', 'events', {}))];
  }

  it('answers a trace id at once and pushes the result later, from no client', async () => {
    const [traceId, seen] = await checkFile('a harmless picture');
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(seen).toEqual([
      {
        event: {
          ToUserName: 'gh_localcloud000',
          FromUserName: 'resident-1',
          CreateTime: MONDAY_MORNING / 1000,
          MsgType: 'event',
          Event: 'wxa_media_check',
          appid: 'wx0000000000000000',
          trace_id: traceId,
          version: 2,
          errcode: 0,
          errmsg: 'ok',
          result: { suggest: 'pass', label: 100 },
          detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
        },
        caller: expect.objectContaining({ SOURCE: 'wx_unknown', OPENID: 'resident-1' }) as object,
      },
    ]);
  });

  it.each([
    ['LOCALCLOUD-RISKY', 'risky', 20002],
    ['LOCALCLOUD-REVIEW', 'review', 21000],
  ])('finds the marker %s in the picture', async (marker, suggest, label) => {
    const [, seen] = await checkFile(`\x89PNG ${marker} bytes`);
    expect(seen[0]?.event).toMatchObject({ errcode: 0, result: { suggest, label } });
  });

  it.each([
    ['whose signature is wrong', (url: string) => url.replace(/sign=\w/, 'sign=x')],
    ['outside this cloud', () => 'https://example.com/picture.jpg'],
  ])('reports an address %s as not fetched', async (_what, changeUrl) => {
    const [, seen] = await checkFile('picture', changeUrl);
    expect(seen[0]?.event).toMatchObject({ errcode: -1008, detail: [] });
    expect(seen[0]?.event).not.toHaveProperty('result');
  });
});

describe('getUnlimited', () => {
  it('draws a code that reads as page and percent-encoded scene', async () => {
    const { value } = await run<{ contentType: string; buffer: { base64: string } }>(
      'openapi.wxacode.getUnlimited',
      { scene: 's=ST0001&d=7', page: 'pages/station/index' },
    );
    expect(value?.contentType).toBe('image/png');
    expect(readQrCode(Buffer.from(value?.buffer.base64 ?? '', 'base64'))).toBe(
      'pages/station/index?scene=s%3DST0001%26d%3D7',
    );
  });

  it('leads to the first page when none is named', async () => {
    const { value } = await run<{ buffer: { base64: string } }>('openapi.wxacode.getUnlimited', {
      scene: 'a',
    });
    expect(readQrCode(Buffer.from(value?.buffer.base64 ?? '', 'base64'))).toBe('pages/home/index?scene=a');
  });
});

describe('getPhoneNumber', () => {
  const redeem = (code: string) => run<{ phoneInfo: object }>('openapi.phonenumber.getPhoneNumber', { code });

  it('gives the number for a code once', async () => {
    const code = cloud.phoneCode('resident-1', '19900001234');
    expect((await redeem(code)).value?.phoneInfo).toEqual({
      phoneNumber: '19900001234',
      purePhoneNumber: '19900001234',
      countryCode: '86',
      watermark: { timestamp: MONDAY_MORNING / 1000, appid: 'wx0000000000000000' },
    });
    expect(await redeem(code)).toMatchObject({ error: { errCode: 40029 } });
  });

  it('gives it for five minutes', async () => {
    const code = cloud.phoneCode('resident-1');
    cloud.clock.advance(5 * 60 * 1000 + 1);
    expect(await redeem(code)).toMatchObject({ error: { errCode: 40029 } });
  });

  it('makes up the same number for the same person, by the door too', async () => {
    const body = { as: 'resident-9' };
    const { code } = JSON.parse((await postJson(`${cloud.url}/client/phone-code`, body)).body) as {
      code: string;
    };
    const first = await redeem(code);
    expect(await redeem(cloud.phoneCode('resident-9'))).toEqual(first);
    expect(first.value?.phoneInfo).toMatchObject({
      phoneNumber: expect.stringMatching(/^1990000\d{4}$/) as string,
    });
  });
});

describe('getOpenData', () => {
  const issue = async (as: string) => {
    const { body } = await postJson(`${cloud.url}/client/cloud-id`, { as, data: { stepInfoList: [] } });
    return (JSON.parse(body) as { cloudID: string }).cloudID;
  };
  const open = async (cloudID: string) => {
    const { value } = await run<{ list: Record<string, unknown>[] }>('getOpenData', { list: [cloudID] });
    return value?.list[0];
  };

  it("opens what the person's own client handed on", async () => {
    const watermark = { appid: 'wx0000000000000000', timestamp: MONDAY_MORNING / 1000 };
    expect(await open(await issue('resident-1'))).toMatchObject({ data: { stepInfoList: [], watermark } });
  });

  it("opens neither another person's, nor an old one, nor an invented one", async () => {
    expect(await open(await issue('resident-2'))).toMatchObject({ errCode: -601007 });
    expect(await open('invented')).toMatchObject({ errCode: -601005 });
    const old = await issue('resident-1');
    cloud.clock.advance(5 * 60 * 1000 + 1);
    expect(await open(old)).toMatchObject({ errCode: -601006 });
  });
});
