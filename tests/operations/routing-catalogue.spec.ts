import { DAY_MS } from '@shared/common/shanghai';
import type { InputOf } from '@shared/contract/operations';
import { NOW, startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'zhashui']);
});
afterEach(() => county.close());

const office = () => county.as('office-zhaoning');
const URBAN = { categoryId: 'urban', why: '三定方案', seenAt: 0 };
/** What is only learnt is the timer's, half a minute later. */
const settled = async () => {
  county.cloud.clock.advance(60_000);
  await county.jobs();
};
const rows = async () => (await office().call('listRoutes', { categoryId: 'urban' })).rows;

describe('a row of the catalogue', () => {
  it('is written by offices alone', async () => {
    for (const who of ['resident-wang', 'deputy-linhe', 'station-liuxi', 'unit-jtj', 'leader-chenling'])
      expect(await county.as(who).refusal('saveRoute', { ...URBAN, unitId: 'zjj' })).toBe('wrong_caller');
    expect(await rows()).toEqual([]);
  });

  it.each<[string, Partial<InputOf<'saveRoute'>>]>([
    ['category_unknown', { categoryId: 'constructor' }],
    ['area_not_found', { areaId: 'atlantis' }],
    ['tier_unknown', { tier: 'village' }],
    ['unit_not_found', { unitId: '__proto__' }],
    ['unit_not_found', { coHandlerIds: ['nobody'] }],
    ['policy_unknown', { policyId: 'never' }],
    ['invalid_input', { why: ' ' }],
  ])('is refused with %s, and nothing is written', async (code, change) => {
    expect(await office().refusal('saveRoute', { ...URBAN, unitId: 'zjj', ...change })).toBe(code);
    expect(await rows()).toEqual([]);
  });

  it('stands for all its colleagues, with who wrote it, when and why, and is not written twice', async () => {
    const input = { ...URBAN, areaId: 'liuxi', unitId: 'zjj', coHandlerIds: ['slj', 'zjj'], policyId: 'std' };
    await office().call('saveRoute', input, 'one-key');
    await office().call('saveRoute', input, 'one-key');
    const {
      rows: seen,
      changes,
      total,
    } = await county.as('office-qianwen').call('listRoutes', { categoryId: 'urban' });
    const target = { unitId: 'zjj', coHandlerIds: ['slj'], policyId: 'std' };
    const since = { at: NOW, byName: '赵宁', why: '三定方案' };
    expect(total).toBe(1);
    expect(seen).toEqual([
      {
        categoryId: 'urban',
        areaId: 'liuxi',
        ...target,
        by: 'office',
        since,
        key: 'urban/liuxi//office',
        words: {
          where: '柳溪镇',
          who: '县住房和城乡建设局，县水利局会办，一般事项 7 个工作日',
          since: '9月24日赵宁定：三定方案',
        },
      },
    ]);
    expect(changes).toEqual([
      {
        categoryId: 'urban',
        areaId: 'liuxi',
        by: 'office',
        since,
        before: null,
        after: target,
        words: '9月24日赵宁定：三定方案。柳溪镇：县住房和城乡建设局，县水利局会办，一般事项 7 个工作日',
      },
    ]);
    expect((await county.as('zhashui-office').call('listRoutes', { categoryId: 'urban' })).total).toBe(0);
  });

  it('is changed by whoever saw it last, and what stood before stays in the history', async () => {
    await office().call('saveRoute', { ...URBAN, unitId: 'zjj' });
    const second = { ...URBAN, unitId: 'slj', why: '县里新定的' };
    expect(await office().ask('saveRoute', second)).toMatchObject({
      ok: false,
      code: 'changed_meanwhile',
      data: { by: '赵宁', at: NOW },
    });
    county.cloud.clock.advance(DAY_MS);
    await county.as('office-qianwen').call('saveRoute', { ...second, seenAt: NOW });
    const seenAt = NOW + DAY_MS;
    expect(await office().refusal('saveRoute', { ...second, seenAt })).toBe('nothing_changes');
    await office().call('saveRoute', { ...URBAN, unitId: null, why: '不用这一行', seenAt });
    expect(await rows()).toEqual([]);
    const { changes } = await office().call('listRoutes', { categoryId: 'urban' });
    expect(changes.map(({ before, after, since }) => [before?.unitId, after?.unitId, since.byName])).toEqual([
      ['slj', undefined, '赵宁'],
      ['zjj', 'slj', '钱文'],
      [undefined, 'zjj', '赵宁'],
    ]);
  });
});

describe('a ruling on a return', () => {
  it('writes a row beside the office’s, which is listed as a conflict until the office decides', async () => {
    await office().call('saveRoute', {
      ...URBAN,
      categoryId: 'transport',
      areaId: 'liuxi-v',
      unitId: 'jtj',
    });
    county.cloud.clock.advance(1_000);
    const no = await aVoiceIn(county, 'return_review');
    await office().call('ruleReturn', { no, upheld: true, text: '三定方案写明归水利局。' });
    await settled();
    const { rows: both, changes } = await office().call('listRoutes', { categoryId: 'transport' });
    expect(both.map(({ by, unitId, since }) => [by, unitId, since.no])).toEqual([
      ['office', 'jtj', undefined],
      ['ruling', 'slj', no],
    ]);
    expect(changes[0]).toMatchObject({ by: 'ruling', before: { unitId: 'jtj' }, after: { unitId: 'slj' } });
    const { problems } = await office().call('getRoutingCatalogue', {});
    expect(problems.map(({ type, categoryId, words }) => [type, categoryId, words])).toContainEqual([
      'same_key',
      'transport',
      '交通运输 + 柳西村有两行：县交通运输局、县水利局。定一个。',
    ]);
    const { route } = await office().call('suggestRoute', { no });
    expect(route).toMatchObject({ unitId: 'slj', unitName: '县水利局' });
    expect(route?.because).toEqual([
      `交通运输 + 柳西村 → 县水利局（9月24日裁定，${no}）`,
      '上一件交给了县交通运输局',
      '另一行写的是县交通运输局，请您定',
    ]);
    const ruling = both.find(({ by }) => by === 'ruling');
    await office().call('saveRoute', {
      ...URBAN,
      categoryId: 'transport',
      areaId: 'liuxi-v',
      unitId: 'slj',
      why: '照裁定',
      seenAt: ruling?.since.at ?? 0,
    });
    const decided = await office().call('listRoutes', { categoryId: 'transport' });
    expect(decided.rows.map(({ by, unitId }) => [by, unitId])).toEqual([['office', 'slj']]);
  });
});

describe('the overview', () => {
  it('says what the place’s file names, and what is missing', async () => {
    const { categories, problems, measuredAtLeast } = await office().call('getRoutingCatalogue', {});
    expect(categories).toHaveLength(15);
    expect(categories.find(({ id }) => id === 'labour')).toEqual({
      id: 'labour',
      label: '劳动和社会保障',
      rows: 0,
      fileUnits: ['县人力资源和社会保障局'],
      stations: [],
      mode: 'suggest',
      count: 0,
      right: 0,
      sureCount: 0,
      sureRight: 0,
    });
    expect(problems).toEqual([
      { type: 'no_unit', categoryId: 'technology', words: '科技与信息产业没有单位。定一个。' },
      { type: 'no_unit', categoryId: 'discipline', words: '纪检监察没有单位。定一个。' },
    ]);
    expect(measuredAtLeast).toBe(30);
  });

  it('is there of one category with its rows, so that its page asks once', async () => {
    const { about } = await office().call('listRoutes', { categoryId: 'technology' });
    expect(about).toEqual({
      category: {
        id: 'technology',
        label: '科技与信息产业',
        rows: 0,
        fileUnits: [],
        stations: [],
        mode: 'suggest',
        count: 0,
        right: 0,
        sureCount: 0,
        sureRight: 0,
      },
      problems: [{ type: 'no_unit', categoryId: 'technology', words: '科技与信息产业没有单位。定一个。' }],
      measuredAtLeast: 30,
    });
  });

  it('names the professional station that is asked about a category (ZS-02)', async () => {
    const { categories } = await county.as('zhashui-office').call('getRoutingCatalogue', {});
    expect(categories.find(({ id }) => id === 'health')?.stations).toEqual(['卫生健康专业代表联络站']);
  });
});

describe('rows of a spreadsheet', () => {
  const sheet = [
    '类别\t地方\t级别\t主办单位\t会办单位\t期限',
    '城乡建设\t柳溪镇\t\t县住房和城乡建设局\t县水利局\t',
    '\t石门镇\t县\t县住房和城乡建设局\t\t',
    '科技与信息产业\t\t\t县市场监督管理局\t\t',
  ].join('\n');

  it('are looked at first, then entered as one, and come out as they went in', async () => {
    const input = { sheet, why: '年初梳理' };
    const figures = { rows: 3, added: 3, changed: 0, unchanged: 0, problems: [] };
    expect(await office().call('importRoutes', input)).toEqual({ ...figures, entered: false });
    expect(await rows()).toEqual([]);
    expect(await office().call('importRoutes', { ...input, dryRun: false })).toEqual({
      ...figures,
      entered: true,
    });
    const out = await office().call('exportRoutes', {});
    expect(out.rows).toBe(3);
    expect(out.sheet.split('\n').slice(0, 2)).toEqual([
      '类别\t地方\t级别\t主办单位\t会办单位\t期限',
      '城乡建设\t柳溪镇\t\t县住房和城乡建设局\t县水利局\t',
    ]);
    expect(await office().call('importRoutes', { ...input, sheet: out.sheet })).toMatchObject({
      rows: 3,
      added: 0,
      unchanged: 3,
    });
  });

  it('are refused as a whole, each fault with its line and column', async () => {
    const wrong = [
      '类别\t地方\t主办单位\t备注',
      '城乡建设\t柳溪镇\t县住建局\t',
      '城乡建设\t柳溪镇\t\t',
      '修路\t\t县水利局\t',
    ].join('\n');
    const { problems, entered } = await office().call('importRoutes', { sheet: wrong, why: '梳理' });
    expect(entered).toBe(false);
    expect(problems).toEqual([
      { line: 1, column: '备注', problem: '没有这一列，请照表头写。' },
      { line: 2, column: '主办单位', problem: '这里没有“县住建局”，请照系统里的名字写。' },
      { line: 3, column: '主办单位', problem: '不能空着。' },
      { line: 3, column: '类别', problem: '和第 2 行是同一条，留一行。' },
      { line: 4, column: '类别', problem: '这里没有“修路”，请照系统里的名字写。' },
    ]);
    expect(await office().refusal('importRoutes', { sheet: wrong, why: '梳理', dryRun: false })).toBe(
      'rows_wrong',
    );
    expect(await rows()).toEqual([]);
  });
});

it('a route is suggested to nobody to whom the item is not', async () => {
  const { no } = await county
    .as('resident-wang')
    .call('submit', { placeId: 'zhashui', stationId: 'st-center', text: '村口路灯坏了三天了。' });
  expect(await county.as('zhashui-office').refusal('suggestRoute', { no })).toBe('granted');
  expect(await county.as('zhashui-government').refusal('suggestRoute', { no })).toBe('item_not_found');
});
