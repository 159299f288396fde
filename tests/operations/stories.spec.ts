import { momentOf } from '@shared/common/shanghai';
import { OFFICE_ROLES, UNIT_ROLES } from '@shared/permission/roles';
import { startCounty, type County } from './support/county';
import { somebody } from './support/people';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

describe('陆集: a visit, seven working days over the holiday, answered by phone, five of five', () => {
  it('is counted from the visit, kept in time, and complete when it was fed back', async () => {
    county.cloud.clock.set(momentOf('2026-09-24', '10:00'));
    const delegate = somebody(county, 'luji', ['council_delegate']);
    const { no, state } = await delegate.call('register', {
      kind: 'reception_case',
      source: 'reception',
      onBehalf: true,
      text: '菜场门口的路灯坏了半个月，晚上看不清路。',
      name: '赵大爷',
      phone: '13800001234',
    });
    expect(state).toBe('with_deputy');
    const visit = await delegate.call('getItem', { no });
    expect(visit.due?.at).toBe(momentOf('2026-10-12', '17:30'));
    expect(visit.dueDays.filter(({ n }) => n !== undefined).map(({ day }) => day)).toEqual([
      '2026-09-28',
      '2026-09-29',
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-12',
    ]);
    expect(visit.completeness.filter(({ done }) => done).map(({ label }) => label)).toEqual([
      '来访有登记',
      '登记有反映',
    ]);

    county.cloud.clock.set(momentOf('2026-10-08', '15:00'));
    await delegate.call('answerOnSpot', {
      no,
      text: '打电话告诉赵大爷：灯泡换好了，今晚就亮。',
      resultClass: 'A',
      mode: 'phone',
      saidAt: momentOf('2026-10-08', '14:50'),
    });
    const answered = await delegate.call('getItem', { no });
    expect([answered.state, answered.reply?.mode, answered.due]).toEqual(['replied', 'phone', undefined]);
    expect(answered.completeness.map(({ done }) => done)).toEqual([true, true, true, true, true]);
  });

  it('rings two working days before when nobody has answered', async () => {
    county.cloud.clock.set(momentOf('2026-09-24', '10:00'));
    const delegate = somebody(county, 'luji', ['council_delegate']);
    const visit = { kind: 'reception_case', source: 'reception', onBehalf: true } as const;
    const { no } = await delegate.call('register', { ...visit, text: '楼道里堆满了杂物，没法走。' });
    county.cloud.clock.set(momentOf('2026-10-09', '08:31'));
    await county.jobs();
    const { notices } = await somebody(county, 'luji', OFFICE_ROLES).call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no && notice.code === 'N30')).toHaveLength(1);
  });
});

/** Who has gained from each of the twelve. */
const HOUSEHOLDS = [320, 410, 280, 505, 375, 290, 430, 360, 395, 345, 400, 330];

describe('黎侯: twelve matters in four lists, 4,440 households', () => {
  it('are said at a reception, taken by a deputy, dispatched by the presidium and settled by the government', async () => {
    county.cloud.clock.set(momentOf('2026-10-15', '09:00'));
    const deputy = somebody(county, 'lihou', ['deputy'], { deputyId: 'd-01' });
    const presidium = somebody(county, 'lihou', OFFICE_ROLES);
    const unit = somebody(county, 'lihou', UNIT_ROLES, { unitId: 'cjb' });
    const lamps: (string | undefined)[][] = [];
    const nos: string[] = [];
    for (const [index, households] of HOUSEHOLDS.entries()) {
      const { no } = await deputy.call('register', {
        kind: 'reception_case',
        source: 'reception',
        onBehalf: true,
        text: `第 ${index + 1} 件：村里的水管老化，三天两头停水。`,
      });
      nos.push(no);
      const lamp = async () => {
        const { stages, stageIndex } = await presidium.call('getItem', { no });
        return stages[stageIndex];
      };
      const seen = [await lamp()];
      await deputy.call('handOver', { no, reason: 'needs_department' });
      seen.push(await lamp());
      await presidium.call('assign', { no, tier: 'town', categoryId: 'urban', leadUnitId: 'cjb' });
      await unit.call('signIn', { no });
      const reply = { no, text: '水管换好了。', resultClass: 'A', mode: 'written' } as const;
      // Nothing is settled that does not say who has gained.
      expect(await unit.refusal('reply', reply)).toBe('beneficiaries_required');
      await unit.call('reply', { ...reply, outcome: { households: index % 2 === 0 ? households : 1 } });
      await presidium.call('release', { no });
      // Half of the numbers are known only when somebody has counted.
      if (index % 2 === 1) await unit.call('recordOutcome', { no, outcome: { households } });
      seen.push(await lamp());
      lamps.push(seen);
    }
    expect(new Set(lamps.map((seen) => seen.join('、')))).toEqual(new Set(['代表接单、人大派单、政府销单']));
    const shown = await Promise.all(nos.map((no) => presidium.call('getItem', { no })));
    expect(shown.map(({ outcome }) => outcome?.households)).toEqual(HOUSEHOLDS);
    expect(shown.reduce((sum, { outcome }) => sum + (outcome?.households ?? 0), 0)).toBe(4440);
    const { total } = await presidium.call('listQueue', { filter: 'replied' });
    expect(total).toBe(12);
  });
});
