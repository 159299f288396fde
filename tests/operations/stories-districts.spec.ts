import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';

let county: County;
beforeAll(async () => {
  county = await startCounty();
  county.cloud.clock.set(momentOf('2026-10-15', '09:00'));
});
afterAll(() => county.close());

const totalOf = async (name: string, filter: 'waiting' | 'open' | 'replied' | 'ended') =>
  (await county.as(name).call('listQueue', { filter })).total;

describe('柞水: the directors receive deputies, 129 matters, 97 for the towns and 32 for the county', () => {
  it('are told apart by the office: towns get theirs at once, the county’s go to the government office', async () => {
    const office = county.as('zhashui-office');
    for (let nth = 1; nth <= 129; nth += 1) {
      const { no } = await office.call('register', {
        kind: 'reception_case',
        source: 'reception',
        sourceTarget: '主任接待代表日',
        onBehalf: true,
        text: `第 ${nth} 条：村里的灌溉渠渗水，浇不到地头。`,
      });
      await office.call('admit', { no, to: 'triage', categoryId: 'agriculture' });
      if (nth <= 97) {
        await office.call('assign', { no, tier: 'town', categoryId: 'agriculture', leadUnitId: 'zhen_gov' });
      } else {
        await office.call('assignByTier', { no, tier: 'county', categoryId: 'agriculture' });
        // The office passes it on; to assign it is no longer hers.
        if (nth === 98) {
          const choice = { tier: 'county', categoryId: 'agriculture', leadUnitId: 'jsj' } as const;
          expect(await office.refusal('assign', { no, ...choice })).toBe('tier_not_yours');
        }
      }
    }
    expect(await totalOf('zhashui-government', 'waiting')).toBe(32);
    expect(await totalOf('zhashui-office', 'open')).toBe(129);
    const government = county.as('zhashui-government');
    const { items } = await government.call('listQueue', { filter: 'waiting' });
    const [first] = items;
    const choice = { tier: 'county', categoryId: 'agriculture', leadUnitId: 'jsj' } as const;
    await government.call('assign', { no: first?.no ?? '', ...choice });
    const seen = await county.as('zhashui-unit').call('getItem', { no: first?.no ?? '' });
    expect([seen.state, seen.leadUnitName]).toEqual(['assigned', '县住建交通局']);
    expect(await totalOf('zhashui-government', 'waiting')).toBe(31);
  });
});

describe('柞水: deputies meet the heads of 31 bodies, 63 questions', () => {
  it('40 are answered on the spot, 18 become one common matter, 5 are supervised', async () => {
    const before = await totalOf('zhashui-office', 'open');
    const deputy = county.as('zhashui-deputy');
    const office = county.as('zhashui-office');
    const ask = (words: string) =>
      deputy.call('register', {
        kind: 'reception_case',
        source: 'face_session',
        sourceTarget: '代表·局长面对面',
        onBehalf: true,
        text: words,
      });
    for (let nth = 1; nth <= 40; nth += 1) {
      const { no } = await ask(`第 ${nth} 问：办证要跑几趟？`);
      const answer = {
        text: '当场说清了：一趟就行，材料单已经发给您。',
        resultClass: 'A',
        mode: 'onsite',
      } as const;
      await deputy.call('answerOnSpot', { no, ...answer });
    }
    const toOffice = async (words: string) => {
      const { no } = await ask(words);
      await deputy.call('handOver', { no, reason: 'needs_department' });
      return no;
    };
    const parentNo = await toOffice('共性问题：农村自来水冬天断水，各镇都有。');
    const same: string[] = [];
    for (let nth = 1; nth <= 18; nth += 1)
      same.push(await toOffice(`第 ${40 + nth} 问：冬天水管冻了没水吃。`));
    const { results } = await office.call('mergeMany', { nos: same, parentNo });
    expect(results.filter(({ done }) => done)).toHaveLength(18);
    for (let nth = 1; nth <= 5; nth += 1) {
      const no = await toOffice(`第 ${58 + nth} 问：示范点的路修了一半停了。`);
      await office.call('assign', { no, tier: 'town', categoryId: 'transport', leadUnitId: 'zhen_gov' });
      const form = { form: 'tracking', medium: 'offline', dueDay: '2026-11-15' } as const;
      await office.call('supervise', { no, ...form, text: '面对面上当众答应的，跟到办完。' });
    }
    const { total } = await county.as('zhashui-leader').call('listFlagged', { list: 'supervised' });
    expect(total).toBe(5);
    // Still open: the common matter and the five.
    expect(await totalOf('zhashui-office', 'open')).toBe((before ?? 0) + 6);
    const merged = await office.call('getItem', { no: same[0] ?? '' });
    expect([merged.state, merged.parent?.no]).toEqual(['merged', parentNo]);
  });
});

describe('江夏: 74 opinions, 42 closed, on the board', () => {
  it('counts them on the board as they are, and whoever has spoken is asked before', async () => {
    const deputy = county.as('jiangxia-deputy');
    const station = county.as('jiangxia-station');
    const committee = county.as('jiangxia-office');
    const publicWords = {
      publicTitle: '停车位不够',
      publicText: '小区门口停车位不够。',
      publicReply: '划了 30 个车位。',
    };
    for (let nth = 1; nth <= 74; nth += 1) {
      const resident = county.as(`jiangxia-resident-${nth}`);
      const { no } = await resident.call('submit', {
        placeId: 'jiangxia',
        scene: 'nD89RhXM9xGy',
        text: `第 ${nth} 条：小区门口停车位不够，天天堵。`,
      });
      if (nth > 42) continue;
      const answer = { text: '和街道商量过，划了 30 个车位。', resultClass: 'A', mode: 'phone' } as const;
      await deputy.call('answerOnSpot', { no, ...answer });
      await resident.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
      await station.call('proposePublication', { no, ...publicWords });
      await committee.call('publish', { no, ...publicWords });
    }
    county.cloud.clock.advance(61_000);
    await county.jobs();
    const board = await county.as('anybody').call('listBoard', { placeId: 'jiangxia' });
    expect(board.figures).toMatchObject({ all: 42, ended: 42, resolved: 42, unresolved: 0 });
    expect(board.items[0]).toMatchObject({ title: '停车位不够', state: 'closed' });
    expect(JSON.stringify(board)).not.toContain('天天堵');
    const { items, total } = await deputy.call('listVoices', { filter: 'waiting' });
    expect([items.length, total]).toEqual([16, 32]);
  });
});

describe('常德: a dispute goes its four steps', () => {
  it('from the court to the office, to a deputy, back with its outcome; no board ever shows it', async () => {
    const court = county.as('changde-court');
    const { no } = await court.call('register', {
      kind: 'dispute',
      source: 'court',
      courtRef: '（2026）湘 0799 诉前调 88 号',
      partiesConsent: true,
      text: '两家为田埂界线争了两年，双方都愿意请代表调解。',
    });
    const step = async () => {
      const { stages, stageIndex } = await court.call('getItem', { no });
      return stages[stageIndex];
    };
    const seen = [await step()];
    const office = county.as('changde-office');
    await office.call('admit', { no, to: 'triage', categoryId: 'justice' });
    seen.push(await step());
    const { no: second } = await court.call('register', {
      kind: 'dispute',
      source: 'court',
      courtRef: '（2026）湘 0799 诉前调 89 号',
      partiesConsent: true,
      text: '邻居装修漏水，赔多少谈不拢，双方都愿意调解。',
    });
    await office.call('admit', { no: second, to: 'with_deputy', deputyId: 'd-03', categoryId: 'justice' });
    const led = await court.call('getItem', { no: second });
    seen.push(led.stages[led.stageIndex]);
    await county.as('changde-deputy').call('answerOnSpot', {
      no: second,
      text: '双方当面说开，写了协议。',
      resultClass: 'A',
      mode: 'onsite',
      mediation: 'succeeded',
    });
    const told = await court.call('getItem', { no: second });
    seen.push(told.stages[told.stageIndex]);
    expect(seen).toEqual(['法院派送', '人大交办', '代表领办', '跟踪反馈']);
    await court.call('rate', { no: second, resolved: true, satisfaction: 'satisfied' });
    expect(await office.refusal('draftPublication', { no: second })).toBe('never_public');
    const board = await county.as('anybody').call('listBoard', { placeId: 'changde' });
    expect(board.items).toEqual([]);
  });
});
