import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['zhashui', 'jiangxia']);
});
afterEach(() => county.close());

const office = () => county.as('jiangxia-office');
const anybody = () => county.as('somebody');
const map = (more: object = {}) => anybody().call('getStationMap', { placeId: 'jiangxia', ...more });

const HEAD = ['名称', '类型', '所在地', '经度', '纬度', '功能标签', '代表', '新建提升'].join('\t');
const sheet = (...rows: string[]) => [HEAD, ...rows].join('\n');
const numbered = (count: number, from = 1) =>
  Array.from(
    { length: count },
    (_, index) => `第${from + index}站\t联络站\t黄龙街道\t114.3${index}\t30.3${index}\t\t\t`,
  );

describe('importStations', () => {
  it('is for the office and the administrator', async () => {
    for (const name of ['jiangxia-station', 'jiangxia-deputy', 'somebody']) {
      expect(await county.as(name).ask('importStations', { sheet: sheet() })).toMatchObject({
        code: 'wrong_caller',
      });
    }
  });

  it('says in a dry run what would happen, and enters nothing', async () => {
    const rows = sheet(...numbered(3), '小竹湾代表工作室\t代表工作室\t小竹湾\t\t\t农文旅\t\t');
    expect(await office().call('importStations', { sheet: rows })).toEqual({
      rows: 4,
      added: ['第1站', '第2站', '第3站'],
      changed: ['小竹湾代表工作室'],
      unchanged: 0,
      problems: [],
      entered: false,
    });
    expect((await map()).all).toBe(2);
  });

  it('says what is wrong in which row and column, and then enters nothing at all', async () => {
    const rows = sheet(
      '山脚站\t联络所\t黄龙街道\t\t\t\t\t',
      '水边站\t联络站\t天上\t400\t30\t\t\t',
      '山脚站\t联络站\t黄龙街道\t\t\t\t没有这人\t2023-02-30',
    );
    const problems = [
      { line: 2, column: '类型', problem: '没有“联络所”。是不是“联络站”？' },
      { line: 3, column: '经度', problem: '要填 -180 到 180 之间的数' },
      { line: 3, column: '经度', problem: '经度和纬度要一起写' },
      { line: 3, column: '所在地', problem: '没有“天上”。可以写：江夏区、黄龙街道、小竹湾' },
      { line: 4, column: '新建提升', problem: '写成 2023-05-08 这样的日子' },
      { line: 4, column: '名称', problem: '和第 2 行是同一个名称' },
    ];
    const answer = await office().call('importStations', { sheet: rows });
    expect(answer.problems).toEqual(expect.arrayContaining(problems));
    expect(answer.problems).toHaveLength(7);
    expect(answer.problems[5]?.problem).toMatch(/^没有“没有这人”。可以写：/u);
    expect(await office().ask('importStations', { sheet: rows, dryRun: false })).toEqual({
      ok: false,
      code: 'rows_wrong',
      data: { count: 7 },
    });
    expect((await map()).all).toBe(2);
  });

  it('gives every station its page, its pin and a code that opens it', async () => {
    await office().call('importStations', { sheet: sheet(...numbered(2)), dryRun: false });
    const { stations } = await anybody().call('listStations', { placeId: 'jiangxia' });
    expect(stations.map(({ name, code }) => [name, code?.length])).toEqual([
      ['黄龙代表室站', 12],
      ['小竹湾代表工作室', 12],
      ['第1站', 16],
      ['第2站', 16],
    ]);
    const scene = stations[2]?.code ?? '';
    expect((await anybody().call('openCode', { scene })).station.name).toBe('第1站');
    expect((await anybody().call('getCodeImage', { placeId: 'jiangxia', scene })).png).toMatch(
      /^iVBORw0KGgo/u,
    );
  });

  it('knows a station again by its name: a second import doubles nothing and keeps its code', async () => {
    const once = sheet(...numbered(2));
    await office().call('importStations', { sheet: once, dryRun: false });
    const before = await anybody().call('listStations', { placeId: 'jiangxia' });
    const again = await office().call('importStations', { sheet: once, dryRun: false });
    expect([again.added, again.changed, again.unchanged]).toEqual([[], [], 2]);
    expect(await anybody().call('listStations', { placeId: 'jiangxia' })).toEqual(before);
  });

  it('takes a voice for a station that was entered', async () => {
    await office().call('importStations', { sheet: sheet(...numbered(1)), dryRun: false });
    const { stations } = await anybody().call('listStations', { placeId: 'jiangxia' });
    const said = { placeId: 'jiangxia', scene: stations[2]?.code ?? '', text: '门口的路灯坏了三天。' };
    expect(await anybody().call('submit', said)).toMatchObject({ state: 'submitted' });
  });
});

describe('getStationMap', () => {
  it('counts 57, then 62 of which five were raised in 2023, and a tag returns exactly its stations', async () => {
    const tagged = ['茶山站\t代表工作室\t小竹湾\t114.2\t30.2\t农文旅、社区治理\t\t2023-03-01'];
    await office().call('importStations', { sheet: sheet(...numbered(55)), dryRun: false });
    expect((await map()).all).toBe(57);
    const raised = [...tagged, ...numbered(4, 60).map((row) => `${row}2023/5/8`)];
    await office().call('importStations', { sheet: sheet(...raised), dryRun: false });
    const all = await map();
    expect([all.all, all.open, all.years]).toEqual([62, 62, [{ value: '2023', word: '2023', count: 5 }]]);
    expect((await map({ tag: '农文旅' })).stations.map(({ name }) => name)).toEqual(['茶山站']);
    expect((await map({ upgradedIn: '2023' })).stations).toHaveLength(5);
    expect((await map({ kind: 'deputy_studio', tag: '社区治理' })).stations.map(({ name }) => name)).toEqual([
      '茶山站',
    ]);
  });

  it('shows of a station what hangs at its door, and no person', async () => {
    const { stations } = await map();
    expect(stations[1]).toEqual({
      id: 'st-xiaozhu',
      name: '小竹湾代表工作室',
      kind: 'deputy_studio',
      areaName: '小竹湾',
      tags: [],
      status: 'open',
      deputies: 2,
    });
  });
});

describe('the picture of a code', () => {
  it('is drawn for a code of the place alone', async () => {
    const asked = { placeId: 'jiangxia', scene: 'Nkcv3GKHCMAL' };
    expect(await anybody().ask('getCodeImage', asked)).toMatchObject({ code: 'code_unknown' });
  });
});
