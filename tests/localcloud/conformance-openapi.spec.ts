import { enterGround, type Ground } from './support/ground';

let ground: Ground;
beforeAll(async () => {
  ground = await enterGround();
});
afterAll(() => ground.close());

const FIELDS = { thing1: { value: '路灯不亮' }, phrase2: { value: '已受理' } };
const message = (changes: object = {}) => ({
  touser: ground.openid,
  templateId: ground.templateId,
  page: ground.page,
  data: FIELDS,
  miniprogramState: 'formal',
  ...changes,
});
const sendFails = (changes: object) => ground.sdkFails('openapi.subscribeMessage.send', message(changes));
const text = (changes: object = {}) => ({
  version: 2,
  scene: 2,
  openid: ground.openid,
  content: '建设路口的路灯坏了三天',
  ...changes,
});

describe('permission to call an open interface', () => {
  it('is what config.json asked for: without it -604101', async () => {
    expect(await ground.bareFails('openapi.subscribeMessage.send', message())).toMatchObject({
      errCode: -604101,
    });
  });

  it('does not exist for an interface that does not exist: -604100', async () => {
    expect(await ground.sdkFails('openapi.noSuch.thing', {})).toMatchObject({ errCode: -604100 });
  });
});

describe('subscribeMessage.send', () => {
  it('refuses someone who has agreed to nothing: 43101', async () => {
    const error = await sendFails({});
    expect(error.errCode).toBe(43101);
    expect(error.errMsg).toMatch(/user refuse to accept the msg/);
  });

  it('refuses an openid of another shape: 40003', async () => {
    expect(await sendFails({ touser: 'x' })).toMatchObject({ errCode: 40003 });
  });

  it('refuses an unknown template: 40037', async () => {
    expect(await sendFails({ templateId: 'nobody-made-this' })).toMatchObject({ errCode: 40037 });
  });

  it.each([
    ['thing1', 'more than twenty characters', '一二三四五六七八九十一二三四五六七八九十多'],
    ['phrase2', 'more than five characters', '已经受理办理'],
    ['phrase2', 'what is not Chinese', 'done'],
  ])('refuses in %s %s: 47003 names the field', async (field, _what, value) => {
    const error = await sendFails({ data: { ...FIELDS, [field]: { value } } });
    expect(error.errCode).toBe(47003);
    expect(error.errMsg).toContain(`data.${field}.value`);
  });

  it.each(['thing1', 'phrase2'])('refuses a message without %s: 47003 names the field', async (field) => {
    const error = await sendFails({ data: { ...FIELDS, [field]: { value: '' } } });
    expect(error.errCode).toBe(47003);
    expect(error.errMsg).toContain(`data.${field}.value`);
  });

  it('refuses a page that is not released: 41030', async () => {
    expect(await sendFails({ page: 'pages/nowhere/index' })).toMatchObject({ errCode: 41030 });
  });
});

describe('security.msgSecCheck', () => {
  it('passes plain words', async () => {
    const answer = await ground.sdk('openapi.security.msgSecCheck', text());
    expect(answer).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } });
    expect(typeof answer['traceId']).toBe('string');
  });

  it.each([
    ['another scene than 1 to 4', { scene: 9 }, 40129],
    ['an openid of another shape', { openid: 'x' }, 40003],
  ])('refuses %s', async (_what, changes, errCode) => {
    expect(await ground.sdkFails('openapi.security.msgSecCheck', text(changes))).toMatchObject({ errCode });
  });

  it('refuses more than 2,500 characters', async () => {
    const error = await ground.sdkFails('openapi.security.msgSecCheck', text({ content: '路'.repeat(2501) }));
    expect(error.errCode).toBeGreaterThan(0);
  });
});

describe('wxacode.getUnlimited', () => {
  it('answers an image', async () => {
    const code = await ground.sdk<{ contentType: string; buffer: { base64: string } }>(
      'openapi.wxacode.getUnlimited',
      { scene: 's=ST0001', page: ground.page },
    );
    expect(code.contentType).toMatch(/^image\//);
    expect(Buffer.from(code.buffer.base64, 'base64').length).toBeGreaterThan(500);
  });

  it.each([
    ['longer than 32 characters', 's'.repeat(33)],
    ['with characters outside the allowed ones', '站点%20'],
    ['that is empty', ''],
  ])('refuses a scene %s: 40169', async (_what, scene) => {
    const error = await ground.sdkFails('openapi.wxacode.getUnlimited', { scene, page: ground.page });
    expect(error.errCode).toBe(40169);
  });

  it('refuses a page that is not released, unless told not to look', async () => {
    const code = { scene: 's=1', page: 'pages/nowhere/index' };
    expect(await ground.sdkFails('openapi.wxacode.getUnlimited', code)).toMatchObject({ errCode: 41030 });
    expect(await ground.sdk('openapi.wxacode.getUnlimited', { ...code, checkPath: false })).toMatchObject({
      errCode: 0,
    });
  });
});

describe('phonenumber.getPhoneNumber', () => {
  it('refuses a code that nobody was given: 40029', async () => {
    expect(await ground.sdkFails('openapi.phonenumber.getPhoneNumber', { code: 'made-up' })).toMatchObject({
      errCode: 40029,
    });
  });
});
