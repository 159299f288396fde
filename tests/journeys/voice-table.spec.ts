import { Journey } from '../support/journey';
import { surface } from '../support/surface';

const HEAD = '说了什么,怎么来的,哪天说的,怎么称呼,电话,类别,级别';
const WRONG = [HEAD, '路灯,接待,2026-02-30,孙大娘,139,交通运输,县', '=cmd|calc!A0,,,,,,'].join('\n');
const RIGHT = [
  HEAD,
  '和平路口的路灯坏了三天，老人晚上不敢出门。,接待,2026-09-12,孙大娘,13900000001,交通运输,县级',
  '小学门口放学时车太多，想要个护学岗。,来电,2026年9月13日,,,,',
  '巷子里的下水道堵了，一下雨就返水。,意见表,,周师傅,,城乡建设,镇',
  '巷子里的下水道堵了，一下雨就返水！,意见表,,周师傅,,城乡建设,镇',
].join('\n');

describe('a table of voices from outside the app', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('is mended where it is wrong, comes in once, and leaves a paper for each', async () => {
    const station = await journey.at('demo-station-liuxi', 'packages/staff/pages/register/index');
    await station.tap('从表格里登记');
    await station.sees('下载空表');
    await station.addFile('选文件', '九月登记.csv', WRONG);
    await station.sees('“九月登记.csv”读到 2 行，有 4 处要改，现在一行也没有登记。');
    await station.sees('第 2 行“说了什么”“路灯”太短，至少 5 个字，比如：村口路灯坏了三天');
    await station.sees('第 2 行“哪天说的”“2026-02-30”不是日子，写成：2026-09-12');
    await station.sees(/^第 3 行“说了什么”这一格是公式/);

    await station.press('改好了，再选文件');
    await station.addFile('选文件', '九月登记.csv', RIGHT);
    await station.sees('“九月登记.csv”有 4 件');
    await station.sees('和第 4 行一样');
    await station.press('登记 3 件');
    await station.sees('“九月登记.csv”登记了 3 件');
    await station.sees('1 行，没有再登记');
    const code = await station.read(/^查询码 /);

    const queue = await journey.demo.give(
      'demo-office-zhaoning',
      'listQueue',
      { filter: 'waiting' },
      'office-zhaoning',
    );
    const came = queue.items.filter(({ title }) => /和平路口|巷子里/.test(title));
    expect(came.map(({ tier, state }) => ({ tier, state }))).toEqual(
      expect.arrayContaining([
        { tier: 'county', state: 'triage' },
        { tier: 'town', state: 'triage' },
      ]),
    );

    // Whoever holds the paper finds it.
    const found = await journey.demo.give('demo-resident-paper', 'lookUp', {
      receipt: code.replace('查询码', '').replace(/[\s-]/g, ''),
    });
    expect(came.map(({ no }) => no).concat('')).toContain(found.no);

    await station.press('再选一个文件');
    await station.addFile('选文件', '九月登记.csv', RIGHT);
    await station.sees('都登记过了');
  });

  it('is gone on with where it was left', async () => {
    const rows = Array.from({ length: 120 }, (_, nth) => `${nth + 1} 号院门口的井盖松了，车一过就响。`);
    const station = await journey.at('demo-station-liudong', 'packages/staff/pages/import-voices/index');
    await station.sees('下载空表');
    await station.addFile('选文件', '井盖.csv', ['说了什么', ...rows].join('\n'));
    await station.press('登记 120 件');
    // Left while it is under way: before the first part was asked for nothing has begun that could go on.
    await station.sees(/^看过 \d+ 行，共 120 行$|登记了 120 件$/);
    await station.reopen();
    await station.sees('“井盖.csv”登记了 120 件');
  });

  it('has an empty table to fill in, and says what to do where the phone opens no file', async () => {
    const station = await journey.at('demo-office-zhaoning', 'packages/staff/pages/import-voices/index');
    await station.sees('下载空表');
    const table = await station.receives(async () => {
      await station.press('下载空表');
      if (surface === 'h5') return;
      await station.press('空表好了，发到聊天里');
      await station.press('文件传输助手');
    });
    // What Excel opens is a ZIP.
    expect(table.toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
    if (surface === 'h5') return;
    await station.around.refusesChats();
    await station.press('选文件');
    await station.sees(/^没能打开聊天里的文件。手机上的表格，微信只让从聊天里选：先把它发给文件传输助手。/);
    await station.press('先不用');
    await station.seesNoMore(/^没能打开聊天里的文件。/);
  });
});
