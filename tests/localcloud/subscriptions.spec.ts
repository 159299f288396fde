import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as events } from './functions/events';
import { main as sdk } from './functions/sdk';
import sdkConfig from './functions/sdk/config.json';
import { postJson } from './support/http-client';
import { TEMPLATE } from './support/ground';
import { MONDAY_MORNING, resultOf, startSampleCloud } from './support/sample-cloud';

const STANDING = {
  id: 'TEMPLATE_STANDING',
  title: '政务通知',
  fields: { thing1: 'thing' },
  longTerm: true,
} as const;

let cloud: LocalCloud;
beforeEach(async () => {
  cloud = await startSampleCloud({
    templates: [{ ...TEMPLATE, labels: { thing1: '事项', phrase2: '进度' } }, STANDING],
    pages: ['pages/item/index'],
    messageSendMs: 100,
    inProcess: {
      sdk: { main: sdk, config: { ...sdkConfig } },
      events: { main: events, config: {} },
    },
    messagePush: {
      function: 'events',
      events: ['subscribe_msg_popup_event', 'subscribe_msg_sent_event', 'subscribe_msg_change_event'],
    },
  });
  await resultOf(cloud.call('resident-1', 'events', { forget: true }));
});
afterEach(() => cloud.close());

const MESSAGE = {
  touser: 'resident-1',
  templateId: TEMPLATE.id,
  page: 'pages/item/index?id=7',
  data: { thing1: { value: '路灯不亮' }, phrase2: { value: '已受理' } },
};
const send = (changes: object = {}) =>
  resultOf<{ value?: object; error?: { errCode: number } }>(
    cloud.call('staff-1', 'sdk', {
      path: 'openapi.subscribeMessage.send',
      args: [{ ...MESSAGE, ...changes }],
    }),
  );
const accept = (...ids: string[]) =>
  cloud.subscribe('resident-1', ids, Object.fromEntries(ids.map((id) => [id, 'accept' as const])));
const pushed = async () => {
  await cloud.idle();
  const seen = await resultOf<{ event: Record<string, unknown>; caller: Record<string, unknown> }[]>(
    cloud.call('staff-1', 'events', {}),
  );
  return seen.map(({ event }) => [event['Event'], event['FromUserName'], event['List']]);
};

describe('one accept', () => {
  it('is one message, and accepts add up', async () => {
    await accept(TEMPLATE.id);
    await accept(TEMPLATE.id);
    expect(await send()).toMatchObject({ value: { errCode: 0 } });
    expect(await send()).toMatchObject({ value: { errCode: 0 } });
    expect(await send()).toMatchObject({ error: { errCode: 43101 } });
  });

  it('is for one person and one template', async () => {
    await accept(TEMPLATE.id);
    expect(await send({ touser: 'resident-2' })).toMatchObject({ error: { errCode: 43101 } });
    expect(await send({ templateId: STANDING.id, data: { thing1: { value: '通知' } } })).toMatchObject({
      error: { errCode: 43101 },
    });
  });

  it('is not spent by a message that is refused for its content', async () => {
    await accept(TEMPLATE.id);
    expect(await send({ page: 'pages/nowhere' })).toMatchObject({ error: { errCode: 41030 } });
    expect(await send()).toMatchObject({ value: { errCode: 0 } });
  });

  it('to a long-term template stands until it is withdrawn', async () => {
    const standing = { templateId: STANDING.id, data: { thing1: { value: '通知' } } };
    await accept(STANDING.id);
    for (let sent = 0; sent < 3; sent++)
      expect(await send(standing)).toMatchObject({ value: { errCode: 0 } });
    await postJson(`${cloud.url}/client/unsubscribe`, { as: 'resident-1', templateIds: [STANDING.id] });
    expect(await send(standing)).toMatchObject({ error: { errCode: 43101 } });
  });
});

describe('the consent dialog', () => {
  it('answers a word per template; what was not accepted is rejected', async () => {
    expect(await cloud.subscribe('resident-1', [TEMPLATE.id], {})).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      [TEMPLATE.id]: 'reject',
    });
    expect(await accept(TEMPLATE.id)).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      [TEMPLATE.id]: 'accept',
    });
  });

  it.each([
    ['no template', [], 10001],
    ['more than three', ['a', 'b', 'c', 'd'], 20003],
    ['an unknown one', ['nobody-made-this'], 20001],
    ['one-time and long-term together', [TEMPLATE.id, STANDING.id], 20002],
  ])('refuses %s', async (_what, ids, errCode) => {
    expect(await accept(...ids)).toMatchObject({ errCode });
  });
});

describe('a delivered message', () => {
  it('lies in the outbox as the phone shows it', async () => {
    await accept(TEMPLATE.id);
    await send();
    expect(cloud.outbox()).toEqual([
      {
        id: 1,
        openid: 'resident-1',
        at: MONDAY_MORNING,
        templateId: TEMPLATE.id,
        title: '办理进度提醒',
        fields: [
          { key: 'thing1', label: '事项', value: '路灯不亮' },
          { key: 'phrase2', label: '进度', value: '已受理' },
        ],
        page: 'pages/item/index?id=7',
        state: 'formal',
        functionName: 'sdk',
      },
    ]);
  });
});

describe('two messages to one person at the same time', () => {
  it('do not both get through: 43108, and the consent of the refused one is kept', async () => {
    await accept(TEMPLATE.id);
    await accept(TEMPLATE.id);
    const answers = await Promise.all([send(), send()]);
    expect(answers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: expect.objectContaining({ errCode: 0 }) as object }),
        expect.objectContaining({ error: expect.objectContaining({ errCode: 43108 }) as object }),
      ]),
    );
    expect(await send()).toMatchObject({ value: { errCode: 0 } });
  });
});

describe('platform events', () => {
  it('tell of the dialog, of what was sent and of the settings; one entry as an object, several as a list', async () => {
    await accept(TEMPLATE.id);
    await send();
    await cloud.idle();
    await postJson(`${cloud.url}/client/unsubscribe`, {
      as: 'resident-1',
      templateIds: [TEMPLATE.id, STANDING.id],
    });
    expect(await pushed()).toEqual([
      [
        'subscribe_msg_popup_event',
        'resident-1',
        { TemplateId: TEMPLATE.id, SubscribeStatusString: 'accept', PopupScene: '0' },
      ],
      [
        'subscribe_msg_sent_event',
        'resident-1',
        { TemplateId: TEMPLATE.id, MsgID: '1', ErrorCode: '0', ErrorStatus: 'success' },
      ],
      [
        'subscribe_msg_change_event',
        'resident-1',
        [
          { TemplateId: TEMPLATE.id, SubscribeStatusString: 'reject' },
          { TemplateId: STANDING.id, SubscribeStatusString: 'reject' },
        ],
      ],
    ]);
  });

  it('come from no client, and cannot be sent by one', async () => {
    await accept(TEMPLATE.id);
    await cloud.idle();
    const [first] = await resultOf<{ caller: { SOURCE: string } }[]>(cloud.call('staff-1', 'events', {}));
    expect(first?.caller.SOURCE).toBe('wx_unknown');
    const forged = { MsgType: 'event', Event: 'subscribe_msg_popup_event' };
    const seen = await resultOf<{ caller: { SOURCE: string } }[]>(cloud.call('resident-1', 'events', forged));
    expect(seen.at(-1)?.caller.SOURCE).toBe('wx_client');
  });
});
