import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const HEAD = ['名称', '类型', '级别', '所在地', '地址', '经度', '纬度', '功能标签', '代表', '新建提升'].join(
  '\t',
);

/** 55 beside the two of the place's file: 57. */
const FIRST = Array.from({ length: 55 }, (_, index) => {
  const tags = index % 20 === 0 ? '农文旅' : index % 9 === 0 ? '社区治理' : '';
  const [east, north] = [
    (114.2 + (index % 8) / 50).toFixed(3),
    (30.2 + Math.floor(index / 8) / 50).toFixed(3),
  ];
  return [
    '示范' + String(index + 1).padStart(2, '0') + '站',
    '联络站',
    '街道',
    '黄龙街道',
    '村部',
    east,
    north,
    tags,
  ].join('\t');
});

const RAISED = ['梁湖', '青龙', '五里', '纸坊', '法泗'].map((name, index) =>
  [
    `${name}代表工作室`,
    '代表工作室',
    '街道',
    '小竹湾',
    '',
    '114.41',
    `30.3${index}`,
    '',
    '',
    '2023/5/8',
  ].join('\t'),
);

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('JX-01 57 stations are imported from a sheet, five more raised in 2023 are added, the map shows 57 and 62, and 农文旅 returns exactly its three', async () => {
    const office = await journey.at('jiangxia-office-1', 'pages/me/index');
    await office.tap('录联络站');
    await office.write(/^名称/u, [HEAD, ...FIRST, '山脚站\t联络所\t街道\t天上'].join('\n'));
    await office.press('看看对不对');
    await office.sees('有 2 处要改');
    await office.sees(/^第 57 行“类型”：没有“联络所”/u);
    await office.write(/^名称/u, [HEAD, ...FIRST].join('\n'));
    await office.press('看看对不对');
    await office.sees('新加 55 个，改 0 个，没变 0 个');
    await office.press('录 55 个站');
    await office.sees('录好了');
    await office.press('看联络站地图');
    await office.sees('57 个站点');

    const asking = new Asking(journey.demo, 'jiangxia-office-1', 'office-1');
    await asking.call('importStations', { sheet: [HEAD, ...RAISED].join('\n'), dryRun: false });

    const anybody = await journey.at(
      'jiangxia-passer-by',
      'packages/public/pages/map/index?placeId=jiangxia',
    );
    await anybody.sees('62 个站点');
    await anybody.sees('图上 60 个，还有 2 个没写在哪里');
    await anybody.tap('2023 年新建、提升 5');
    await anybody.sees('图上 5 个');
    await anybody.sees('梁湖代表工作室');
    expect(await anybody.count('text=/代表工作室$/')).toBeGreaterThanOrEqual(5);
    await anybody.seesNoMore('示范02站');
    await anybody.tap('农文旅 3');
    await anybody.sees('图上 3 个');
    for (const name of ['示范01站', '示范21站', '示范41站']) await anybody.sees(name);
    expect(await anybody.count('text=/^示范\\d\\d站$/')).toBe(3);
    await anybody.tap('示范21站');
    await anybody.sees('向联络站说一件事');
    await anybody.sees('代表接待日');
  });
});
