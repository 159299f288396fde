import type { OutputOf } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'lihou']);
});
afterEach(() => county.close());

const admin = () => county.as('admin-luwei');
type Edits = { key: string; value: string }[];
const save = (values: Edits, version = 0, reason = '县里定的') =>
  admin().call('savePlaceSettings', { version, values, reason });
const preview = (values: Edits, version = 0) => admin().call('previewPlaceSettings', { version, values });
const settingsOf = async (section: 'stages' | 'deadlines' | 'texts' | 'notices' | 'switches') =>
  (await admin().call('getPlaceSettings', { section })).settings;
const valueOf = (settings: OutputOf<'getPlaceSettings'>['settings'], wanted: string) =>
  settings.find(({ key }) => key === wanted)?.value;
const officePhone = async () =>
  (await county.as('somebody').call('openCode', { scene: 'Xm9AK7aT2X2r' })).place.officePhone;

const PHONE = [{ key: 'officePhone', value: '0700-555-0199' }];

describe('the settings of a place', () => {
  it.each([
    'resident-wang',
    'office-zhaoning',
    'unit-jtj',
    'station-liuxi',
    'deputy-linhe',
    'leader-chenling',
  ])('are not for %s', async (who) => {
    const person = county.as(who);
    expect(await person.refusal('getPlaceSettings', {})).toBe('wrong_caller');
    expect(await person.refusal('previewPlaceSettings', { version: 0, values: PHONE })).toBe('wrong_caller');
    expect(await person.refusal('savePlaceSettings', { version: 0, values: PHONE, reason: '换号' })).toBe(
      'wrong_caller',
    );
    expect(await person.refusal('listPlaceVersions', {})).toBe('wrong_caller');
    expect(await person.refusal('getPlaceVersion', { version: 0 })).toBe('wrong_caller');
    expect(await person.refusal('testTemplate', { template: 'answer', templateId: '', keys: [] })).toBe(
      'wrong_caller',
    );
    expect(await officePhone()).toBe('0700-555-0100');
  });

  it('are told first, made with a reason, and true for everybody', async () => {
    expect(await preview(PHONE)).toEqual({
      problems: [],
      changes: ['办公室，电话：“0700-555-0100”，改成“0700-555-0199”'],
      touches: [{ kind: 'screens', words: '看得到的地方：“我的”里的电话，和提到办公室的消息。' }],
    });
    expect(await officePhone()).toBe('0700-555-0100');
    expect(await save(PHONE)).toEqual({ version: 1 });
    expect(await officePhone()).toBe('0700-555-0199');
    expect((await admin().call('listPlaceVersions', {})).versions).toMatchObject([
      {
        version: 1,
        byName: '陆微',
        reason: '县里定的',
        what: 'config',
        changes: ['办公室，电话：“0700-555-0100”，改成“0700-555-0199”'],
      },
    ]);
  });

  it('that come twice are made once', async () => {
    const input = { version: 0, values: PHONE, reason: '换号' };
    expect(await admin().call('savePlaceSettings', input, 'k1')).toEqual({ version: 1 });
    expect(await admin().call('savePlaceSettings', input, 'k1')).toEqual({ version: 1 });
    expect((await admin().call('listPlaceVersions', {})).versions).toHaveLength(1);
  });

  it('are refused without a reason, and where nothing is other than it was', async () => {
    expect(await admin().refusal('savePlaceSettings', { version: 0, values: PHONE, reason: ' 。' })).toBe(
      'invalid_input',
    );
    const same = [{ key: 'officePhone', value: '0700-555-0100' }];
    expect(await admin().refusal('savePlaceSettings', { version: 0, values: same, reason: '换号' })).toBe(
      'nothing_changes',
    );
  });

  it('of two administrators at once: the second hears who and what, and nothing of theirs is made', async () => {
    await save(PHONE);
    const other = [{ key: 'officeName', value: '县人大监督办' }];
    for (const answer of [
      await admin().ask('previewPlaceSettings', { version: 0, values: other }),
      await admin().ask('savePlaceSettings', { version: 0, values: other, reason: '改名' }),
    ])
      expect(answer).toMatchObject({
        ok: false,
        code: 'place_changed',
        data: { by: '陆微', summary: '办公室，电话：“0700-555-0100”，改成“0700-555-0199”' },
      });
    expect(valueOf(await settingsOf('texts'), 'officeName')).toBe('青禾县人大办');
    expect(await save(other, 1)).toEqual({ version: 2 });
  });
});

describe('bad input', () => {
  it.each([
    ['officeName', '', '办公室，叫什么', '不能空着'],
    ['officeName', '青禾县人民代表大会常务委员会', '办公室，叫什么', '最多 12 个字'],
    ['workingHours.from', '25:00', '办公室，几点上班', '写成 24 小时制，例如 "08:30"'],
    ['workingHours.to', '07:00', '办公室，几点上班', '开始要早于结束'],
    [
      'policies.std.reply',
      'x working_day',
      '一般事项 7 个工作日，多久答复',
      '写一个大于 0 的整数，再选按什么算',
    ],
    ['policies.std.reply', '0 working_day', '一般事项 7 个工作日，多久答复', '要大于 0'],
    ['policies.std.reply', '400 day', '一般事项 7 个工作日，多久答复', '最多 366'],
    [
      'policies.std.reminders.1',
      '1 month',
      '一般事项 7 个工作日，到日子前提醒，第 2 次',
      '这里只能按工作日或天算',
    ],
    ['submitPerDay', '1.5', '最多几次，一个人一天最多提几件', '写一个整数，比如 3'],
    ['submitPerDay', '500', '最多几次，一个人一天最多提几件', '最多 100'],
    ['kinds.voice.policyId', 'gone', '哪种事用哪个期限，群众意见', '从给出的里面选一个'],
    ['switches.points_public', 'maybe', '积分给大家看，积分从已有的记录里算，不用填表', '选开或者关'],
    ['stages', 'not json', '一件事走几步，步骤', '步骤没读懂，请重新打开再改'],
    ['stages', '[]', '进度条', '至少 3 个'],
    [
      'templates.answer.id',
      '有空格 的',
      '答复与评价提醒，模板 ID',
      '模板 ID 是一串字母和数字，从微信后台整串复制过来',
    ],
    ['commandLabels.fly', '飞', 'commandLabels.fly', '这里已经没有这一项，请重新打开'],
  ])('%s = %p is told beside its field, and changes nothing', async (key, value, where, problem) => {
    const { problems, changes, touches } = await preview([...PHONE, { key, value }]);
    expect(problems.map((one) => [one.where, one.problem])).toEqual([[where, problem]]);
    expect([changes, touches]).toEqual([[], []]);
    const answer = await admin().ask('savePlaceSettings', {
      version: 0,
      values: [...PHONE, { key, value }],
      reason: '试试',
    });
    expect(answer).toMatchObject({ ok: false, code: 'place_invalid', data: { total: 1 } });
    expect(await officePhone()).toBe('0700-555-0100');
    expect((await admin().call('listPlaceVersions', {})).versions).toEqual([]);
  });

  it('of templates: a field of the wrong type, one twice, none at all', async () => {
    const id = { key: 'templates.answer.id', value: 'own-answer' };
    const problemsOf = async (values: Edits) =>
      (await preview([id, ...values])).problems.map(({ key, problem }) => [key, problem]);
    expect(await problemsOf([{ key: 'templates.answer.title', value: 'phrase5' }])).toEqual([
      ['templates.answer.title', '这一项只能放在 thing 开头的格里'],
    ]);
    expect(await problemsOf([{ key: 'templates.answer.remark', value: 'thing1' }])).toEqual([
      ['templates.answer.remark', '“thing1”前面已经用过，每格只能放一项'],
    ]);
    expect(
      await problemsOf(
        ['title', 'phrase', 'number', 'moment', 'remark'].map((shows) => ({
          key: `templates.answer.${shows}`,
          value: '',
        })),
      ),
    ).toEqual([['templates.answer.id', '一格都没写，发出去是空的']]);
  });
});

describe('deadlines', () => {
  const SHORTER = [{ key: 'policies.std.reply', value: '5 working_day' }];

  it('say how many run by a policy and that no date moves; and none moves', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const dueBefore = (await county.as('unit-jtj').call('getItem', { no })).due?.at;
    expect(await preview(SHORTER)).toEqual({
      problems: [],
      changes: ['一般事项 7 个工作日，多久答复：7 个工作日，改成 5 个工作日'],
      touches: [
        { kind: 'dates', words: '现在有 1 件事按“一般事项 7 个工作日”在办，它们的日子不变。' },
        { kind: 'dates', words: '已经说好的日子一个也不动。以后交办、再办、延期、提醒的，按新的算。' },
        { kind: 'screens', words: '看得到的地方：以后交办时说好的日子，和“为什么是这一天”。' },
      ],
    });
    await save(SHORTER);
    expect((await county.as('unit-jtj').call('getItem', { no })).due?.at).toBe(dueBefore);
    const next = await aVoiceIn(county, 'assigned');
    expect((await county.as('unit-jtj').call('getItem', { no: next })).due?.allowance).toEqual({
      amount: 5,
      unit: 'working_day',
    });
  });

  it('of which nobody has said that they are right stand out until somebody does', async () => {
    const lihou = await startCounty(
      (file) => ({
        ...file,
        place: {
          ...file.place,
          policies: file.place.policies.map((policy) =>
            policy.id === 'std' ? { ...policy, default: true } : policy,
          ),
        },
      }),
      ['qinghe'],
    );
    try {
      const keeper = lihou.as('admin-luwei');
      const before = await keeper.call('getPlaceSettings', { section: 'deadlines' });
      expect(before.sections.find(({ section }) => section === 'deadlines')?.toConfirm).toBe(1);
      expect(before.settings.filter(({ toConfirm }) => toConfirm).map(({ key }) => key)).toEqual([
        'policies.std.confirmed',
        'policies.std.reply',
        'policies.std.rework',
        'policies.std.extension',
        'policies.std.returnWithin',
        'policies.std.reminders.0',
      ]);
      const values = [{ key: 'policies.std.confirmed', value: 'yes' }];
      expect((await keeper.call('previewPlaceSettings', { version: 0, values })).touches).toEqual([
        { kind: 'dates', words: '“一般事项 7 个工作日”的数不再标“待确认”。' },
      ]);
      await keeper.call('savePlaceSettings', { version: 0, values, reason: '主任会议定了' });
      const after = await keeper.call('getPlaceSettings', {});
      expect(after.sections.find(({ section }) => section === 'deadlines')?.toConfirm).toBe(0);
    } finally {
      await lihou.close();
    }
  });

  it('keep their reminders in order, the earliest first, without holes', async () => {
    await save([
      { key: 'policies.std.reminders.1', value: '5 working_day' },
      { key: 'policies.std.reminders.0', value: '' },
      { key: 'policies.std.reminders.2', value: '10 day' },
    ]);
    const settings = await settingsOf('deadlines');
    expect([0, 1, 2].map((nth) => valueOf(settings, `policies.std.reminders.${nth}`))).toEqual([
      '10 day',
      '5 working_day',
      '',
    ]);
  });
});

describe('words and switches', () => {
  it('of steps, buttons and categories are what people then see', async () => {
    const steps = [
      { label: '群众点单', states: ['submitted'] },
      { label: '代表接单', states: ['with_deputy', 'triage'] },
      { label: '部门办单', states: ['assigned', 'in_progress', 'reply_review', 'replied', 'closed'] },
    ];
    await save([
      { key: 'stages', value: JSON.stringify(steps) },
      { key: 'commandLabels.assign', value: '派单' },
      { key: 'categories.urban.label', value: '城建' },
    ]);
    const { places } = await county.as('resident-wang').call('getSession', { placeId: 'qinghe' });
    expect(places[0]?.stages).toEqual(['群众点单', '代表接单', '部门办单']);
    expect(places[0]?.commandLabels).toEqual({ assign: '派单' });
    expect(places[0]?.categories[0]?.label).toBe('城建');
    await save([{ key: 'commandLabels.assign', value: '' }], 1);
    const again = await county.as('resident-wang').call('getSession', { placeId: 'qinghe' });
    expect(again.places[0]?.commandLabels).toEqual({});
  });

  it('of the office are in the notices that name it, and these are named', async () => {
    const { touches } = await preview([{ key: 'officeName', value: '县人大监督办' }]);
    expect(touches.find(({ kind }) => kind === 'notices')?.words).toMatch(
      /^以后的这些消息会跟着变：.*已经发出去的不变。$/,
    );
  });

  it('that become public are said to, and the board of compliance says so', async () => {
    const values = [{ key: 'switches.station_ranking', value: 'yes' }];
    expect((await preview(values)).touches).toEqual([
      { kind: 'public', words: '谁都看得到：“联络站排名”从关着变成开着。' },
      { kind: 'screens', words: '看得到的地方：“哪些功能开着”那一页，谁都看得到。' },
    ]);
    await save(values);
    const { places } = await county.as('resident-wang').call('getSession', { placeId: 'qinghe' });
    expect(places[0]?.switches.station_ranking).toBe(true);
  });
});
