import { Journey } from '../support/journey';

const HEAD = '姓名,职务,选区,联络站,手机号';
const WRONG = [
  HEAD,
  '新来客,县人大代表,柳溪镇第五选区,柳西代表联络站,13900000001',
  '柳树下,县人大代表,,东街社区代表联络站,555',
].join('\n');
const RIGHT = [
  HEAD,
  '新来客,县人大代表,柳溪镇第五选区,柳西村代表联络站,13900000001',
  '林禾,省人大代表,柳溪镇第三选区,柳西村代表联络站,',
].join('\n');

describe('rosters from a spreadsheet', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  const titleOfLinhe = async () => {
    const { deputy } = await journey.demo.give('demo-resident-wang', 'openCode', { scene: 'Xm9AK7aT2X2r' });
    return deputy?.title;
  };

  it('are mended where they are wrong, come in as they were shown, and go back', async () => {
    const admin = await journey.at('demo-admin-luwei', 'packages/administrator/pages/rosters/index');
    await admin.sees('导出现在的');
    await admin.addFile('选文件', '代表.csv', WRONG);
    await admin.sees('“代表.csv”有 2 处要改，现在什么也没有改动。');
    await admin.sees('“代表”第 2 行“联络站”：没有“柳西代表联络站”。是不是“柳西村代表联络站”？');
    await admin.sees('“代表”第 3 行“手机号”：“555”不像手机号，写 11 位数字，没有就空着');

    await admin.press('改好了，再选文件');
    await admin.addFile('选文件', '代表.csv', RIGHT);
    await admin.sees('“代表.csv”会改动');
    await admin.sees('新增 1，改动 1');
    await admin.sees('新增 新来客');
    await admin.sees('职务：县人大代表 → 省人大代表');
    expect(await titleOfLinhe()).toBe('县人大代表');
    await admin.write('比如：换届', '补选');
    await admin.press('导入');
    await admin.sees('上一次导入');
    await admin.sees('补选');
    expect(await titleOfLinhe()).toBe('省人大代表');

    await admin.press('撤回这次导入');
    await admin.write('比如：传错了文件', '传错了');
    await admin.press('撤回');
    await admin.sees(/^陆微，.*，传错了$/);
    expect(await titleOfLinhe()).toBe('县人大代表');
  });
});
