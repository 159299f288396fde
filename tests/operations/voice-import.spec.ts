import { startCounty, type County } from './support/county';
import { aVoice } from './support/voice';
import { aTable, csv, many, runWhole, THREE } from './support/voice-table';

const STATION = 'station-liuxi';
const OFFICE = 'office-zhaoning';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const check = async (who: string, bytes: Buffer, more = {}) =>
  county.as(who).call('checkVoiceImport', await aTable(county, who, bytes, more));

const rowsOf = async (who: string, id: string, of: 'wrong' | 'twins' | 'likes' | 'brought' | 'refused') =>
  (await county.as(who).call('listVoiceImportRows', { id, of })).rows;

const items = () => county.cloud.engine.count('items');

describe('a table of voices', () => {
  it('is not for residents, deputies, units or leaders', async () => {
    const input = await aTable(county, STATION, THREE);
    for (const name of ['resident-wang', 'deputy-linhe', 'unit-jtj', 'leader-chenling'])
      expect(await county.as(name).refusal('checkVoiceImport', input)).toBe('wrong_caller');
  });

  it('is read without registering anything, and keeps nobody’s words in the open', async () => {
    const seen = await check(STATION, THREE);
    expect(seen).toMatchObject({
      state: 'ready',
      rows: 3,
      right: 3,
      issues: 0,
      twins: 0,
      likes: 0,
      tiers: [{ tier: 'county', rows: 1 }],
      uncategorised: 2,
    });
    expect([items(), county.cloud.engine.count('contacts')]).toEqual([0, 0]);
    const kept = JSON.stringify(county.cloud.engine.aggregate('voice_import_rows', []));
    expect(kept).not.toMatch(/路灯|孙大娘|0000/);
  });

  it('becomes items as if each had been registered by hand: source, day, person, tier, receipt', async () => {
    const { id } = await check(STATION, THREE);
    const { end } = await runWhole(county, STATION, id);
    expect(end).toMatchObject({ state: 'done', dealt: 3, brought: 3, left: 0, refused: 0 });
    const [first, second, third] = await rowsOf(STATION, id, 'brought');
    expect([first?.row, second?.row, third?.row]).toEqual([2, 3, 4]);
    const seen = await county.as(STATION).call('getItem', { no: first?.no ?? '' });
    expect(seen).toMatchObject({
      kind: 'reception_case',
      sourceType: 'reception',
      state: 'triage',
      tier: 'county',
      categoryId: 'transport',
      onBehalf: true,
      spokenDay: '2026-09-12',
      submitter: { maskedName: '孙**', hasPhone: true, pushesLeft: 0 },
    });
    const other = await county.as(STATION).call('getItem', { no: second?.no ?? '' });
    // Nobody said what it is about: the station looks at it first.
    expect(other).toMatchObject({ kind: 'voice', sourceType: 'phone', state: 'submitted' });
    const found = await county.as('resident-wang').call('lookUp', { receipt: first?.receipt ?? '' });
    expect(found.no).toBe(first?.no);
  });

  it('waits where a hand would have left it when it is not accepted at once', async () => {
    const { id } = await check(STATION, THREE);
    await runWhole(county, STATION, id, { accept: false });
    const [first] = await rowsOf(STATION, id, 'brought');
    expect((await county.as(STATION).call('getItem', { no: first?.no ?? '' })).state).toBe('submitted');
  });

  it('stands in the office’s queue without a notice for each', async () => {
    const { id } = await check(STATION, many(30));
    await runWhole(county, STATION, id);
    expect((await county.as(OFFICE).call('listQueue', {})).total).toBe(30);
    expect((await county.as(OFFICE).call('listNotices', {})).notices).toEqual([]);
  });

  it('opens the contact with the phone that was in the row', async () => {
    const { id } = await check(STATION, THREE);
    await runWhole(county, STATION, id);
    const [first] = await rowsOf(STATION, id, 'brought');
    const contact = await county
      .as(STATION)
      .call('openContact', { no: first?.no ?? '', reason: '约时间上门看看' });
    expect(contact).toMatchObject({ name: '孙大娘', phone: '13900000001' });
  });

  it('of an office needs to know which station; a station brings its own alone', async () => {
    const wrong = await check(OFFICE, THREE);
    expect(wrong.state).toBe('wrong');
    expect(await rowsOf(OFFICE, wrong.id, 'wrong')).toEqual([
      { row: 2, column: 'station', problem: 'station_missing' },
      { row: 3, column: 'station', problem: 'station_missing' },
      { row: 4, column: 'station', problem: 'station_missing' },
    ]);
    expect((await check(OFFICE, THREE, { stationId: 'st-shimen' })).state).toBe('ready');
    const named = csv('说了什么,联络站', '河边的护栏断了一截，小孩容易掉下去。,石门社区代表联络站');
    expect((await check(OFFICE, named)).state).toBe('ready');
    const { id } = await check(STATION, named);
    expect(await rowsOf(STATION, id, 'wrong')).toEqual([
      { row: 2, column: 'station', problem: 'station_not_yours', value: '石门社区代表联络站' },
    ]);
  });

  it('offers an office the stations to choose from, and a station none', async () => {
    const { stations = [] } = await county.as(OFFICE).call('getVoiceImport', {});
    expect(stations.find(({ id }) => id === 'st-shimen')).toEqual({
      id: 'st-shimen',
      name: '石门社区代表联络站',
    });
    expect((await county.as(STATION).call('getVoiceImport', {})).stations).toBeUndefined();
  });

  it('is there for everybody at the same desk and for nobody else', async () => {
    const { id } = await check(STATION, THREE);
    expect((await county.as(STATION).call('getVoiceImport', {})).latest?.id).toBe(id);
    for (const other of ['station-liudong', OFFICE, 'zhashui-station']) {
      expect(await county.as(other).refusal('getVoiceImport', { id })).toBe('import_not_found');
      expect(await county.as(other).refusal('runVoiceImport', { id })).toBe('import_not_found');
      expect(await county.as(other).refusal('listVoiceImportRows', { id, of: 'twins' })).toBe(
        'import_not_found',
      );
      await county.as(other).call('dropVoiceImport', { id });
    }
    expect((await county.as(STATION).call('getVoiceImport', { id })).latest?.state).toBe('ready');
  });
});

describe('rows that are wrong', () => {
  it('are named one by one, and nothing of the table comes in', async () => {
    const { id, ...seen } = await check(
      STATION,
      csv(
        '说了什么,电话,哪天说的,级别',
        '路灯,139,2026-02-30,省',
        '桥头的路面塌了一块，晚上看不见。,,2027-01-01,',
        ',,,镇',
        '河堤上的垃圾没有人清，味道很大。,,,',
      ),
    );
    expect(seen).toMatchObject({ state: 'wrong', rows: 4, right: 1, issues: 6 });
    expect(await rowsOf(STATION, id, 'wrong')).toEqual([
      { row: 2, column: 'text', problem: 'text_too_short', value: '路灯' },
      { row: 2, column: 'day', problem: 'day_wrong', value: '2026-02-30' },
      { row: 2, column: 'phone', problem: 'phone_wrong', value: '139' },
      { row: 2, column: 'tier', problem: 'tier_unknown', value: '省' },
      { row: 3, column: 'day', problem: 'day_ahead', value: '2027-01-01' },
      { row: 4, column: 'text', problem: 'text_missing' },
    ]);
    expect(await county.as(STATION).ask('runVoiceImport', { id })).toMatchObject({
      ok: false,
      code: 'import_rows_wrong',
      data: { count: 6 },
    });
    expect(items()).toBe(0);
  });

  it('come page by page', async () => {
    const { id } = await check(STATION, csv('说了什么', ...Array.from({ length: 130 }, () => '坏了')));
    const station = county.as(STATION);
    const rows: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await station.call('listVoiceImportRows', { id, of: 'wrong', cursor });
      expect(page.rows.length).toBeLessThanOrEqual(20);
      rows.push(...page.rows.map(({ row }) => row));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(rows).toEqual(Array.from({ length: 130 }, (_, nth) => nth + 2));
  });

  it('of one that the platform forbids are refused alone and said', async () => {
    const { id } = await check(
      STATION,
      csv('说了什么', '河堤上的垃圾没有人清，味道很大。', '这里有违禁词，不能发。'),
    );
    const { end } = await runWhole(county, STATION, id);
    expect(end).toMatchObject({ brought: 1, refused: 1 });
    expect(await rowsOf(STATION, id, 'refused')).toEqual([{ row: 3, code: 'content_refused' }]);
  });
});

describe('rows that are there already', () => {
  const TWICE = csv(
    '说了什么,电话',
    '村口的路灯坏了三天，老人晚上不敢出门。,13900000001',
    '"村口的路灯坏了三天,老人晚上不敢出门!",13900000001',
    '村口的路灯坏了三天，老人晚上不敢出门。,13900000002',
  );

  it('are shown and left out: the same words of the same person, not of another', async () => {
    const { id, twins } = await check(STATION, TWICE);
    expect(twins).toBe(1);
    expect(await rowsOf(STATION, id, 'twins')).toEqual([
      { row: 3, text: '村口的路灯坏了三天,老人晚上不敢出门!', twinRow: 2 },
    ]);
    expect((await runWhole(county, STATION, id)).end).toMatchObject({ brought: 2, left: 1 });
  });

  it('come in where somebody wants them', async () => {
    const { id } = await check(STATION, TWICE);
    expect((await runWhole(county, STATION, id, { twins: 'bring' })).end).toMatchObject({
      brought: 3,
      left: 0,
    });
    expect(items()).toBe(3);
  });

  it('are found when the same table comes again, and in what was registered by hand or in the app', async () => {
    const first = await check(STATION, THREE);
    await runWhole(county, STATION, first.id);
    const again = await check(STATION, THREE);
    expect(again.twins).toBe(3);
    await runWhole(county, STATION, again.id);
    expect(items()).toBe(3);

    const byHand = await county.as(STATION).call('register', {
      kind: 'voice',
      source: 'phone',
      onBehalf: true,
      text: '渠道里的水断了五天，秧苗都要干了。',
      phone: '13900000009',
    });
    const third = await check(STATION, csv('说了什么,电话', '"渠道里的水断了五天,秧苗都要干了",13900000009'));
    expect(await rowsOf(STATION, third.id, 'twins')).toMatchObject([{ row: 2, twinNo: byHand.no }]);
  });

  it('and rows that say nearly what somebody else said in the app are shown, and registered like any other', async () => {
    const text = '桥头村三组的水渠堵了半个月，秧苗浇不上水，请派人来清一清，大家都等着用水。';
    const { no } = await county.as('resident-wang').call('submit', aVoice({ text }));
    county.cloud.clock.advance(60_000);
    await county.jobs();
    const table = csv(
      '说了什么,电话',
      '"桥头村三组的水渠堵了半个月了，秧苗浇不上水，请派人来清一清，大家都等着用。",13900000007',
      '小学门口放学时车太多，想要个护学岗。,13900000008',
    );
    const { id, twins, likes } = await check(STATION, table);
    expect([twins, likes]).toEqual([0, 1]);
    expect(await rowsOf(STATION, id, 'likes')).toEqual([
      { row: 2, text: expect.stringMatching(/^桥头村三组/) as string, likeNo: no },
    ]);
    expect((await runWhole(county, STATION, id)).end).toMatchObject({ brought: 2, left: 0 });
    const there = await county
      .as('zhashui-station')
      .call('checkVoiceImport', await aTable(county, 'zhashui-station', table, {}, 'zhashui'));
    expect(there.likes).toBe(0);
  });

  it('of another place are none', async () => {
    const mine = await check(STATION, THREE);
    await runWhole(county, STATION, mine.id);
    const there = await county
      .as('zhashui-station')
      .call('checkVoiceImport', await aTable(county, 'zhashui-station', THREE, {}, 'zhashui'));
    expect(there.twins).toBe(0);
  });
});
