import { SCENES, startCounty, type County } from './support/county';
import { A_REPLY, AN_ASSIGNMENT, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe']);
});
afterEach(() => county.close());

const ADMIN = 'demo-admin-luwei';
const admin = () => county.as('admin-luwei');
const OWN = [
  { shows: 'title', field: 'thing3' },
  { shows: 'phrase', field: 'phrase5' },
  { shows: 'number', field: 'character_string1' },
  { shows: 'remark', field: 'thing9' },
] as const;
const tryOut = (
  templateId: string,
  keys: readonly { shows: (typeof OWN)[number]['shows']; field: string }[] = OWN,
) => admin().call('testTemplate', { template: 'answer', templateId, keys: [...keys] });

/** The place enters the template that it applied for, with the fields that WeChat numbered in its own way. */
const enter = (version = 0) =>
  admin().call('savePlaceSettings', {
    version,
    reason: '模板批下来了',
    values: [
      { key: 'templates.answer.id', value: 'own-answer' },
      { key: 'templates.answer.moment', value: '' },
      ...OWN.map(({ shows, field }) => ({ key: `templates.answer.${shows}`, value: field })),
    ],
  });

async function answered(): Promise<void> {
  const { no } = await county.as(RESIDENT).call('submit', {
    placeId: 'qinghe',
    scene: SCENES.linhe,
    text: '上学路一下雨就积水，娃娃要蹚过去。',
  });
  await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
  await county.as('office-zhaoning').call('assign', { no, ...AN_ASSIGNMENT });
  await county.as('unit-jtj').call('signIn', { no });
  await county.as('unit-jtj').call('reply', { no, ...A_REPLY });
  await county.as('office-zhaoning').call('release', { no });
  await county.jobs();
}

describe('a test message', () => {
  it('goes to whoever sends it, before anything is saved', async () => {
    await county.agreeTo(ADMIN, 'own-answer');
    expect(await tryOut('own-answer')).toEqual({
      sent: true,
      errcode: 0,
      words: '发出去了，看看微信里收到没有。',
    });
    expect(county.cloud.outbox()).toMatchObject([
      {
        openid: ADMIN,
        templateId: 'own-answer',
        fields: [
          { key: 'character_string1', value: 'QH260924-7K3MA' },
          { key: 'thing3', value: '村口路灯三天不亮' },
          { key: 'phrase5', value: '已答复' },
          { key: 'thing9', value: '请查看答复内容' },
        ],
      },
    ]);
    expect((await admin().call('listPlaceVersions', {})).versions).toEqual([]);
  });

  it('is refused in words: an id that is not there, no consent, fields that do not fit', async () => {
    expect(await tryOut('somebody-elses')).toEqual({
      sent: false,
      errcode: 40037,
      words: '模板 ID 不对：微信后台没有这个模板，或者不是这个小程序的。请整串再复制一次。',
    });
    expect(await tryOut('own-answer')).toEqual({
      sent: false,
      errcode: 43101,
      words: '您还没同意接收这个模板，或者同意的次数用完了。请再点一次，弹出来时选“允许”。',
    });
    await county.agreeTo(ADMIN, 'own-answer');
    expect(await tryOut('own-answer', [{ shows: 'title', field: 'thing1' }])).toEqual({
      sent: false,
      errcode: 47003,
      words: '格子对不上：有的格模板里没有，或者放的东西不合格。请照微信后台的“模板详情”一格一格核对。',
    });
    expect(county.cloud.outbox()).toEqual([]);
  });

  it('tapped twice goes out once, and is answered twice with what came of it', async () => {
    await county.agreeTo(ADMIN, 'own-answer');
    await county.agreeTo(ADMIN, 'own-answer');
    const input = { template: 'answer' as const, templateId: 'own-answer', keys: [...OWN] };
    const first = await admin().call('testTemplate', input, 'one-tap');
    expect(await admin().call('testTemplate', input, 'one-tap')).toEqual(first);
    expect(first.sent).toBe(true);
    expect(county.cloud.outbox()).toHaveLength(1);
    await admin().call('testTemplate', input, 'another-tap');
    expect(county.cloud.outbox()).toHaveLength(2);
  });

  it('of two at once one goes out', async () => {
    await county.agreeTo(ADMIN, 'own-answer');
    await county.agreeTo(ADMIN, 'own-answer');
    const input = { template: 'answer' as const, templateId: 'own-answer', keys: [...OWN] };
    await Promise.all([1, 2].map(() => admin().ask('testTemplate', input, 'one-tap')));
    expect(county.cloud.outbox()).toHaveLength(1);
  });

  it('without an id goes by the one of the deployment', async () => {
    await county.agree(ADMIN, 'answer');
    expect(await tryOut('')).toMatchObject({ sent: true });
    expect(county.cloud.outbox()).toMatchObject([{ templateId: 'tpl-answer' }]);
  });
});

describe('a template that a place applied for itself', () => {
  it('is the one that people are asked for, and the one that reaches them', async () => {
    await enter();
    const session = await county.as(RESIDENT).call('getSession', { placeId: 'qinghe' });
    expect(session.templates.resident).toEqual(['tpl-progress', 'own-answer', 'tpl-supplement']);
    await county.agreeTo(RESIDENT, 'own-answer');
    expect((await county.as(RESIDENT).call('getSession', { placeId: 'qinghe' })).pushesLeft).toEqual({
      'own-answer': 1,
    });
    await answered();
    const pushes = county.cloud.outbox().filter(({ openid }) => openid === RESIDENT);
    expect(pushes).toMatchObject([{ templateId: 'own-answer' }]);
    expect(pushes[0]?.fields.map(({ key }) => key)).toEqual([
      'character_string1',
      'thing3',
      'phrase5',
      'thing9',
    ]);
  });

  it('does not live on what was allowed to the one before', async () => {
    await county.agree(RESIDENT, 'answer');
    const values = [{ key: 'templates.answer.id', value: 'own-answer' }];
    const { touches } = await admin().call('previewPlaceSettings', { version: 0, values });
    expect(touches).toEqual([
      {
        kind: 'notices',
        words: '“答复与评价提醒”换了模板，以前同意的次数作废，要等大家再点一次同意；等着发的还用旧的发完。',
      },
      { kind: 'screens', words: '看得到的地方：微信里收到的提醒。' },
    ]);
    await enter();
    expect((await county.as(RESIDENT).call('getSession', { placeId: 'qinghe' })).pushesLeft).toEqual({});
    await answered();
    expect(county.cloud.outbox().filter(({ openid }) => openid === RESIDENT)).toEqual([]);
  });

  it('taken out again, the deployment’s is used', async () => {
    await enter();
    await admin().call('savePlaceSettings', {
      version: 1,
      reason: '先用通用的',
      values: [{ key: 'templates.answer.id', value: '' }],
    });
    const { templates } = await county.as(RESIDENT).call('getSession', { placeId: 'qinghe' });
    expect(templates.resident).toEqual(['tpl-progress', 'tpl-answer', 'tpl-supplement']);
  });
});

describe('a sentence of the place’s own', () => {
  const values = [{ key: 'noticeWords.N07', value: '有疑问打 0700-555-0100。' }];

  it('stands at the end of what the person who spoke is told, and of nothing else', async () => {
    expect((await admin().call('previewPlaceSettings', { version: 0, values })).touches).toEqual([
      { kind: 'notices', words: '以后的这些消息会跟着变：有答复了。已经发出去的不变。' },
    ]);
    await admin().call('savePlaceSettings', { version: 0, values, reason: '怕人找不到电话' });
    await answered();
    const told = async (who: string) =>
      (await county.as(who).call('listNotices', {})).notices.find(({ code }) => code === 'N07')?.body ?? '';
    expect(await told(RESIDENT)).toMatch(/有疑问打 0700-555-0100。$/);
    expect(await told('deputy-linhe')).not.toContain('有疑问打');
    const { notices } = await county.as('office-zhaoning').call('previewNotices', {});
    expect(notices.find(({ code, to }) => code === 'N07' && to === 'submitter')).toMatchObject({
      added: '有疑问打 0700-555-0100。',
    });
  });

  it('longer than forty characters is refused', async () => {
    const long = [{ key: 'noticeWords.N07', value: '好'.repeat(41) }];
    expect((await admin().call('previewPlaceSettings', { version: 0, values: long })).problems).toEqual([
      { key: 'noticeWords.N07', where: '有答复了，最后补一句', problem: '最多 40 个字' },
    ]);
  });
});
