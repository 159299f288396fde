import type { InputOf } from '@shared/contract/operations';
import { Journey, opens } from '../support/journey';

const PROMISED = '和平社区东门的路灯坏了三天';
const DONE = '和平社区西门的井盖松了';

const OFFICE = ['luji-office-1', 'office-1'] as const;
const STATION = ['luji-station-3', 'station-3'] as const;
const UNIT = ['luji-unit-csb', 'unit-csb'] as const;

describe('陆集', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  /** A visit that the committee gives to the street's own office, which answers; its number. */
  async function answered(text: string, reply: Partial<InputOf<'reply'>>): Promise<string> {
    const { demo } = journey;
    const visit = { kind: 'reception_case', source: 'reception', onBehalf: true, text } as const;
    const { no } = await demo.give(STATION[0], 'register', visit, STATION[1]);
    await demo.give(STATION[0], 'admit', { no, to: 'triage', categoryId: 'urban' }, STATION[1]);
    const assignment = { no, tier: 'town', categoryId: 'urban', leadUnitId: 'csb' } as const;
    await demo.give(OFFICE[0], 'assign', assignment, OFFICE[1]);
    await demo.give(UNIT[0], 'signIn', { no }, UNIT[1]);
    const words = { no, text: '城管办去看过了，袁正负责。', mode: 'written' } as const;
    await demo.give(UNIT[0], 'reply', { resultClass: 'A', ...words, ...reply }, UNIT[1]);
    await demo.give(OFFICE[0], 'release', { no }, OFFICE[1]);
    return no;
  }

  it('LJ-07 a case that misses 结果 shows 4/5 and cannot be archived; one that has all five can', async () => {
    const promise = { dueDay: '2026-12-18', owner: '城管办袁正' };
    const promised = await answered(PROMISED, { resultClass: 'B', promise });
    const done = await answered(DONE, {});
    await journey.demo.setClock('2026-10-10T09:00:00+08:00');
    await journey.demo.minute();

    const office = await journey.atWork(OFFICE[0]);
    await office.tap('已结束');
    await opens(office, PROMISED);
    await office.sees('4/5');
    for (const word of ['来访有登记', '登记有反映', '反映有处理', '处理有结果', '结果有反馈']) {
      await office.sees(word);
    }
    await office.sees('还差“处理有结果”');
    expect(await journey.demo.ask(OFFICE[0], 'archive', { no: promised }, OFFICE[1])).toMatchObject({
      ok: false,
      code: 'not_complete',
      data: { missing: ['处理有结果'], all: 5 },
    });

    await office.reopen();
    await office.tap('已结束');
    await opens(office, DONE);
    await office.sees('5/5');
    expect(await journey.demo.give(OFFICE[0], 'archive', { no: done }, OFFICE[1])).toMatchObject({
      state: 'archived',
    });
  });
});
