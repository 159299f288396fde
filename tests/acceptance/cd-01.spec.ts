import { DUTIES_TABLE, TASKS_TABLE } from '../../demo/responsibility-list';
import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const FULFILLED = '稳住粮食播种面积：抓落实';
const LATE = '稳住粮食播种面积：定方案';

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-01 20 categories and 88 tasks are pasted in and split into 103 duties; one without unit or day is refused; units report, and the bulletin lists the late ones', async () => {
    const { demo } = journey;
    const clerk = await journey.atWork('changde-office-1');
    await clerk.tap('责任清单');
    await clerk.press('导入清单');
    await clerk.write(/^序号/, TASKS_TABLE);
    await clerk.press('看看会改什么');
    await clerk.sees('读到 88 行，都认得');
    await clerk.sees('20 类');
    await clerk.press('放进清单');
    await clerk.sees('20 类，88 项任务，0 项责任事项');
    await clerk.sees(/责任事项 0 项，应有 103 项/);

    await clerk.tap('粮食安全');
    await clerk.tap('稳住粮食播种面积');
    await clerk.press('分成责任事项');
    await clerk.press('加一项');
    await clerk.sees('第 2 项');
    await clerk.press('存好');
    await clerk.sees(
      '没有存。第 1 项：没有责任单位，没有完成时限；第 2 项：没写是什么事，没有责任单位，没有完成时限。补好再存，写的都还在。',
    );
    const office = new Asking(demo, 'changde-office-1', 'office-1');
    expect((await office.call('getTask', { id: 't1' })).duties).toEqual([]);
    await clerk.tap('去掉');
    await clerk.seesNoMore('第 2 项');
    await clerk.tap('市住建局');
    await clerk.tap('三个月后');
    await clerk.press('存好');
    await clerk.sees(/沈澧：分成 1 项责任事项$/);

    const sheet = await journey.at('changde-office-2', 'packages/responsibility/pages/list/index');
    await sheet.press('导入');
    await sheet.tap('责任事项');
    await sheet.write(/^任务序号/, DUTIES_TABLE.replace('市民生事务局', '某某局'));
    await sheet.press('看看会改什么');
    await sheet.sees('第 6 行：“某某局”不在单位名单里');
    await sheet.press('回去改表格');
    // The same as a file that the spreadsheet saved.
    await sheet.addFile('从文件里选', 'duties.csv', DUTIES_TABLE.replaceAll('\t', ','));
    await sheet.sees('103 行，不算第一行');
    await sheet.press('看看会改什么');
    await sheet.sees('读到 103 行，都认得');
    await sheet.press('放进清单');
    await sheet.sees('20 类，88 项任务，103 项责任事项');
    await sheet.seesNoMore(/应有/);

    // Every duty has one parent, a unit and a day.
    const seen = new Map<string, string>();
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const { duties, next, total } = await office.call('listDuties', { of: 'open', cursor });
      expect(total).toBe(103);
      for (const { id, taskId, unitId, dueDay } of duties) {
        expect([seen.has(id), unitId === '', /^2026-\d\d-\d\d$/.test(dueDay)]).toEqual([false, false, true]);
        seen.set(id, taskId);
      }
      cursor = next;
    }
    expect([seen.size, new Set(seen.values()).size]).toEqual([103, 88]);

    const unit = await journey.atWork('changde-unit-zfb');
    await unit.tap('责任清单');
    await unit.tap('没完成');
    await unit.tap(FULFILLED);
    await unit.press('报进展');
    await unit.tap('完成了');
    await unit.write(/^比如：10 月 8 日开工/, '方案印发了，乡镇都收到了。');
    await unit.press('报上去');
    await unit.sees(/完成了（9月24日）/);

    await demo.setClock('2026-10-12T09:00:00+08:00');
    await clerk.reopen();
    await clerk.tap('责任清单');
    await clerk.tap('超期');
    await clerk.sees('36 项，日子早的在前');
    await clerk.press('通报');
    await clerk.press('写今天的通报');
    await clerk.sees('36 项');
    await clerk.sees(LATE);
    await clerk.seesNoMore(FULFILLED);
    await clerk.press('发出去');
    await clerk.press('发给他们');
    await clerk.sees('还没有人打开。');

    const leader = await journey.atWork('changde-leader');
    await leader.sees('超期 36');
    await leader.tap('责任清单');
    await leader.tap('通报');
    await leader.tap('责任清单推进情况通报（10 月 12 日）');
    await leader.sees(/超期还没完成的有 36 项/);
    await leader.sees(LATE);
    await clerk.reopen();
    await clerk.tap('责任清单');
    await clerk.press('通报');
    await clerk.press('看今天的通报');
    await clerk.sees(/^市人大常委会副主任 洞庭生，10 月 12 日/);

    // Other places have no such list, and no way in.
    const county = await journey.atWork('demo-leader-chenling');
    await county.sees('没有在督办的');
    await county.seesNoMore('责任清单');
    const elsewhere = new Asking(demo, 'demo-office-zhaoning', 'office-zhaoning');
    expect(await elsewhere.refusal('getResponsibilityList', {})).toBe('module_off');
  });
});
