import { startCounty, type County } from './support/county';
import { aDispute } from './support/dispute';
import { A_REPLY, AN_ASSIGNMENT, aVoice, aVoiceIn } from './support/voice';

let county: County;
let lamp = '';
let ditch = '';
let court = '';
beforeAll(async () => {
  county = await startCounty();
  const wang = county.as('resident-wang');
  const said = {
    text: '西岭村口的路灯坏了半个月。娃娃下晚自习要从那里过，晚上什么也看不见。我叫王小明，电话13800001234。',
    name: '王小明',
    phone: '138-0000-1234',
  };
  lamp = (await wang.call('submit', aVoice(said))).no;
  county.cloud.clock.advance(1000);
  ditch = await aVoiceIn(county, 'in_progress');
  court = await aDispute(county);
  await later();
});
afterAll(() => county.close());

/** What an event asks elsewhere is the timer's after half a minute. */
async function later(): Promise<void> {
  county.cloud.clock.advance(31_000);
  await county.jobs();
}

const stored = (collection: string, filter: Record<string, unknown>) => {
  const { engine } = county.cloud;
  return engine.reader.documents(engine.collection(collection), filter);
};

const nos = async (who: string, text: string, filter = {}) =>
  (await county.as(who).call('searchItems', { text, filter })).items.map(({ no }) => no);

describe('searchItems by words', () => {
  it('finds an item by words of its text for everybody in whose hands it is, and says where they stand', async () => {
    const found = await county.as('office-zhaoning').call('searchItems', { text: '看不见' });
    expect(found).toMatchObject({ by: 'words', total: 1, items: [{ no: lamp, state: 'with_deputy' }] });
    expect(found.items[0]?.said).toEqual({
      before: '…从那里过，晚上什么也',
      hit: '看不见',
      after: '。我叫王小明，电话13800001234。',
    });
    expect(await nos('deputy-linhe', '路灯')).toEqual([lamp]);
    expect(await nos('station-liuxi', '路灯')).toEqual([lamp]);
    expect(await nos('leader-chenling', '路灯 村口')).toEqual([lamp]);
  });

  it.each([
    'unit-jtj',
    'deputy-suyutong',
    'station-liudong',
    'zhashui-office',
    'zhashui-leader',
    'changde-office',
  ])('finds nothing of it for %s, for whom it does not exist', async (who) => {
    expect(await nos(who, '路灯')).toEqual([]);
    expect(await nos(who, lamp)).toEqual([]);
    expect(await nos(who, lamp.slice(-5))).toEqual([]);
  });

  it('finds it for a unit from the minute after it was given to it', async () => {
    expect(await nos('unit-jtj', '积水')).toEqual([ditch]);
    expect(await nos('unit-slj', '积水')).toEqual([]);
  });

  it('wants the words as they stand there, not their pieces here and there', async () => {
    expect(await nos('office-zhaoning', '路灯坏了')).toEqual([lamp]);
    expect(await nos('office-zhaoning', '村口路灯')).toEqual([]);
    expect(await nos('office-zhaoning', '路灯 积水')).toEqual([]);
  });

  it('keeps a case of the court from all but the office and whoever sent it', async () => {
    expect(await nos('changde-office', '围墙')).toEqual([court]);
    expect(await nos('changde-court', '围墙')).toEqual([court]);
    expect(await nos('changde-court', '路灯')).toEqual([]);
    expect(await nos('changde-station', '围墙')).toEqual([]);
    expect(await nos('changde-deputy', '围墙')).toEqual([]);
    await county.as('changde-office').call('admit', { no: court, to: 'with_deputy', deputyId: 'd-03' });
    await later();
    expect(await nos('changde-deputy', '围墙')).toEqual([court]);
    expect(await nos('changde-station', '围墙')).toEqual([]);
  });

  it('finds nobody by a name or a phone that stands in a text', async () => {
    expect(await nos('office-zhaoning', '王小明')).toEqual([]);
    expect(await county.as('office-zhaoning').refusal('searchItems', { text: '13800001234' })).toBe(
      'search_needs_reason',
    );
  });
});

describe('searchItems by number', () => {
  it('finds it however it is written, and by its last five characters', async () => {
    const bare = lamp.replace('-', '').toLowerCase();
    expect(await nos('office-zhaoning', lamp)).toEqual([lamp]);
    expect(await nos('office-zhaoning', `${bare.slice(0, 8)} ${bare.slice(8)}`)).toEqual([lamp]);
    expect(await nos('office-zhaoning', lamp.slice(-5))).toEqual([lamp]);
  });
});

describe('filters', () => {
  it('all hold together', async () => {
    const office = (filter: object, text = '') => nos('office-zhaoning', text, filter);
    expect(await office({ state: 'in_progress' })).toEqual([ditch]);
    expect(await office({ phase: 'open' })).toEqual([ditch, lamp]);
    expect(await office({ unitId: 'jtj' })).toEqual([ditch]);
    expect(await office({ unitId: 'jtj', state: 'with_deputy' })).toEqual([]);
    expect(await office({ unitId: 'jtj', categoryId: 'transport', kind: 'voice' })).toEqual([ditch]);
    expect(await office({ source: 'deputy_code' })).toEqual([ditch, lamp]);
    expect(await office({ source: 'paper' })).toEqual([]);
    expect(await office({ state: 'in_progress' }, '路灯')).toEqual([]);
    expect(await office({ state: 'with_deputy' }, '路灯')).toEqual([lamp]);
  });

  it('a town finds what its villages say', async () => {
    const [item] = (await county.as('office-zhaoning').call('searchItems', { text: lamp })).items;
    const { areas } = await county.as('office-zhaoning').call('listAreas', { placeId: 'qinghe' });
    expect(item).toBeDefined();
    const town = areas.find(({ tier }) => tier === 'town')?.id ?? '';
    const other = areas.filter(({ tier }) => tier === 'town')[1]?.id ?? '';
    expect(await nos('office-zhaoning', '', { areaId: town })).toEqual([ditch, lamp]);
    expect(await nos('office-zhaoning', '', { areaId: other })).toEqual([]);
  });

  it('says what cannot be', async () => {
    const office = county.as('office-zhaoning');
    const refused = (filter: object) => office.refusal('searchItems', { filter });
    expect(await refused({ unitId: 'nobody' })).toBe('unit_not_found');
    expect(await refused({ areaId: 'nowhere' })).toBe('area_not_found');
    expect(await refused({ categoryId: 'nothing' })).toBe('category_unknown');
    expect(await refused({ due: 'days', dueFrom: '2026-10-02', dueTo: '2026-10-01' })).toBe(
      'search_days_wrong',
    );
    expect(await refused({ due: 'days' })).toBe('search_days_wrong');
    expect(await refused({ dueFrom: '2026-10-02' })).toBe('search_days_wrong');
  });
});

describe('what cannot be looked for', () => {
  it.each([
    ['，。！', 'search_empty'],
    ['😀', 'search_empty'],
    ['\u0000\u0007', 'search_empty'],
    ['灯', 'search_too_short'],
    ['水'.repeat(41), 'search_too_long'],
    ['{"$ne":1}', 'granted'],
    ['.*', 'search_empty'],
  ])('%j: %s', async (text, answer) => {
    expect(await county.as('office-zhaoning').refusal('searchItems', { text })).toBe(answer);
    expect(answer === 'granted' ? await nos('office-zhaoning', text) : []).toEqual([]);
  });

  it('refuses an operator where words belong, and more than anybody types', async () => {
    const send = (input: unknown) => {
      const { actingAs } = county.as('office-zhaoning');
      return county.as('office-zhaoning').send({ operation: 'searchItems', input, actingAs });
    };
    expect(await send({ text: { $ne: 1 } })).toMatchObject({ code: 'invalid_input' });
    expect(await send({ filter: { state: { $ne: 'triage' } } })).toMatchObject({ code: 'invalid_input' });
    expect(await send({ text: '路'.repeat(30_000) })).toMatchObject({ code: 'invalid_input' });
    expect(await send({ text: 'x'.repeat(99 * 1024) })).toMatchObject({ code: 'invalid_input' });
  });
});

describe('searchPerson', () => {
  const reason = '来电话问办得怎样';
  const person = (by: 'phone' | 'name', value: string) => ({ by, value, reason });

  it.each([
    ['phone', '138 0000 1234'],
    ['name', '王小明'],
    ['name', '王 小明'],
  ] as const)('finds by %s %p, in scope alone', async (by, value) => {
    const found = await county.as('office-zhaoning').call('searchPerson', person(by, value));
    expect(found).toMatchObject({ by: 'person', items: [{ no: lamp }] });
    for (const stranger of ['unit-jtj', 'station-liudong', 'zhashui-office'])
      expect([stranger, (await county.as(stranger).call('searchPerson', person(by, value))).items]).toEqual([
        stranger,
        [],
      ]);
  });

  it('finds nobody by a part of a name or of a number', async () => {
    const office = county.as('office-zhaoning');
    expect((await office.call('searchPerson', person('name', '小明'))).items).toEqual([]);
    expect((await office.call('searchPerson', person('phone', '13800001235'))).items).toEqual([]);
    expect(await office.refusal('searchPerson', person('phone', '1380000'))).toBe('search_not_a_phone');
    expect(await office.refusal('searchPerson', person('name', '王'))).toBe('search_not_a_name');
  });

  it('tells the submitter who looked and why, once, and the office and the administrator that somebody did', async () => {
    const before = (await county.as('resident-wang').call('listContactViews', { no: lamp })).views.length;
    const asked = person('phone', '13800001234');
    county.cloud.clock.advance(1000);
    await county.as('deputy-linhe').call('searchPerson', asked, 'one-look');
    await county.as('deputy-linhe').call('searchPerson', asked, 'one-look');
    const { views } = await county.as('resident-wang').call('listContactViews', { no: lamp });
    expect(views.length - before).toBe(1);
    expect(views[0]).toEqual({
      at: county.cloud.clock.now(),
      name: '林禾',
      title: '县人大代表',
      reason: '按电话查找：来电话问办得怎样',
    });
    for (const who of ['office-zhaoning', 'admin-luwei']) {
      const { searches } = await county.as(who).call('listPersonSearches', {});
      expect(searches[0]).toEqual({
        by: 'phone',
        at: county.cloud.clock.now(),
        name: '林禾',
        title: '县人大代表',
        reason,
        found: 1,
      });
    }
    expect(JSON.stringify(stored('person_searches', {}))).not.toContain('1234');
  });
});

describe('what is gone', () => {
  it('is found by no word once it was taken back', async () => {
    const { no } = await county.as('resident-li').call('submit', aVoice({ text: '老桥栏杆松了，说错了。' }));
    await later();
    expect(await nos('office-zhaoning', '栏杆')).toEqual([no]);
    await county.as('resident-li').call('withdraw', { no });
    expect(await nos('office-zhaoning', '栏杆')).toEqual([]);
    await later();
    expect(await nos('office-zhaoning', '栏杆')).toEqual([]);
    expect(await nos('office-zhaoning', no)).toEqual([no]);
    expect(keysOf(no)).toBeLessThan(20);
  });

  it('is found by nothing of a person, nor of their words, as soon as they were erased', async () => {
    const li = county.as('resident-zhou');
    const said = { text: '鱼塘边的护网破了一个洞。', name: '周小虎', phone: '13900004321' };
    const { no } = await li.call('submit', aVoice(said));
    await later();
    const office = county.as('office-zhaoning');
    const byPhone = { by: 'phone', value: said.phone, reason: '核对' } as const;
    expect((await office.call('searchPerson', byPhone)).items).toMatchObject([{ no }]);
    await li.call('eraseMine', {});
    expect((await office.call('searchPerson', byPhone)).items).toEqual([]);
    // Somebody still works by the words.
    expect(await nos('office-zhaoning', '护网')).toEqual([no]);
    await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    await office.call('assign', { no, ...AN_ASSIGNMENT });
    await county.as('unit-jtj').call('signIn', { no });
    await county.as('unit-jtj').call('reply', { no, ...A_REPLY });
    await office.call('release', { no });
    await li.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    await li.call('eraseMine', {});
    expect(await nos('office-zhaoning', '护网')).toEqual([]);
    expect(keysOf(no)).toBeLessThan(20);
    await later();
    expect(await nos('office-zhaoning', '护网')).toEqual([]);
    expect(keysOf(no)).toBeLessThan(20);
  });

  const keysOf = (no: string): number => {
    const [item] = stored('items', { no });
    const [entry] = stored('search_entries', { _id: item?._id });
    return (entry?.keys as string[]).length;
  };
});

describe('by date', () => {
  const office = (filter: object) => nos('office-zhaoning', '', filter);
  const at = (time: string) => county.cloud.clock.set(Date.parse(`${time}+08:00`));

  it('between two days', async () => {
    expect(await office({ due: 'days', dueFrom: '2026-10-12', dueTo: '2026-10-12' })).toEqual([ditch, lamp]);
    expect(await office({ due: 'days', dueFrom: '2026-10-12', dueTo: '2026-10-12', unitId: 'jtj' })).toEqual([
      ditch,
    ]);
    expect(await nos('unit-jtj', '', { due: 'days', dueFrom: '2026-10-12', dueTo: '2026-10-12' })).toEqual([
      ditch,
    ]);
    expect(await office({ due: 'days', dueFrom: '2026-10-13', dueTo: '2026-10-25' })).toEqual([]);
  });

  it('within three days, and past', async () => {
    at('2026-10-08T23:59');
    expect(await office({ due: 'soon' })).toEqual([]);
    at('2026-10-09T00:00');
    expect(await office({ due: 'soon' })).toEqual([ditch, lamp]);
    expect(await office({ due: 'overdue' })).toEqual([]);
    at('2026-10-12T17:31');
    expect(await office({ due: 'soon' })).toEqual([]);
    expect(await office({ due: 'overdue' })).toEqual([ditch, lamp]);
    expect(await nos('office-zhaoning', '路灯', { due: 'overdue' })).toEqual([lamp]);
  });
});
