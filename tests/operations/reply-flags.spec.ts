import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const replied = async (text: string, promise?: { dueDay: string; owner: string }) => {
  const no = await aVoiceIn(county, 'in_progress');
  const data = promise ? ({ resultClass: 'B', promise } as const) : ({ resultClass: 'A' } as const);
  await county.as('unit-jtj').call('reply', { no, text, mode: 'written', ...data });
  return no;
};

const flagsOf = async (no: string, who = 'office-zhaoning') =>
  (await county.as(who).call('getItem', { no })).replyFlags;

describe('flags of a reply', () => {
  it('are for the office that reviews it, and for nobody else', async () => {
    const no = await replied('您反映的问题我局高度重视，正在积极推进相关工作。');
    expect((await flagsOf(no))?.map(({ kind }) => kind)).toContain('boilerplate');
    expect(await flagsOf(no, 'unit-jtj')).toBeUndefined();
    expect(await flagsOf(no, 'leader-chenling')).toBeUndefined();
    expect(await flagsOf(no, 'resident-wang')).toBeUndefined();
  });

  it('never keep it from being let out, and are gone when it is', async () => {
    const no = await replied('该建议暂不考虑，请您理解。');
    expect((await flagsOf(no))?.map(({ kind }) => kind)).toContain('refusal_without_basis');
    await county.as('office-zhaoning').call('release', { no });
    expect(await flagsOf(no)).toBeUndefined();
  });

  it('say nothing of a promise that is a clock already', async () => {
    const text = '我们将尽快安排人员更换路灯，材料已经到了。';
    expect((await flagsOf(await replied(text)))?.map(({ kind }) => kind)).toContain('promise_without_date');
    const promised = await replied(text, { dueDay: '2026-10-12', owner: '李工' });
    expect((await flagsOf(promised))?.map(({ kind }) => kind)).not.toContain('promise_without_date');
  });

  it('count the others who got nearly the same, of this unit alone, with one look', async () => {
    const text = (nth: number) =>
      `您好，您 9 月 ${nth} 日反映的上学路积水问题已收悉，经我局养护班组现场核实，情况属实，已疏通涵管，感谢您的监督。`;
    const nos = [];
    for (const nth of [1, 2, 3]) nos.push(await replied(text(nth)));
    expect(await flagsOf(nos[2] ?? '')).toEqual([]);
    const fourth = await replied(text(4));
    expect(await flagsOf(fourth)).toEqual([{ kind: 'near_identical', others: 3 }]);
    await county.as('office-zhaoning').call('getItem', { no: fourth });
    const looks = (county.cloud.lastInvocation()?.trace ?? []).filter(
      ({ target }) => target === 'reply_prints',
    );
    expect(looks).toHaveLength(1);
    const kept = JSON.stringify(county.cloud.engine.aggregate('reply_prints', []));
    expect(kept).not.toMatch(/积水|养护/);
  });

  it('are not missed by the unit when no print could be kept', async () => {
    county.cloud.faults.set({
      kind: 'error',
      action: 'database.insertDocument',
      collection: 'reply_prints',
      code: 'DATABASE_REQUEST_FAILED',
    });
    const no = await replied('路灯已于昨晚换好，三盏都亮了，电工老周今晚再看一遍。');
    expect((await county.as('office-zhaoning').call('getItem', { no })).state).toBe('reply_review');
  });
});
