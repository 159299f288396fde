import { refusalWithoutBasis } from '@shared/routing/flags/refusal';

/** A no that leaves everybody asking why. */
const BARE = [
  '您的诉求目前无法解决。',
  '该建议暂不考虑，请您理解。',
  '这里不具备安装路灯的条件。',
  '您提出的要求不予支持。',
  '经研究，暂无改造计划，敬请谅解。',
  '这件事我们办不了。',
  '此处不宜设置公交站。',
  '增设护栏一事难以落实，谢谢您的关心。',
  '您的补偿诉求不能满足。',
];

/** A no with a rule, a finding, a figure or a reason; or no no at all. */
const GIVEN = [
  '根据《城市道路管理条例》，人行道上不能设置停车位。',
  '经现场测量，路宽只有 4 米，不具备安装红绿灯的条件。',
  '该地块是基本农田，无法安排建设用地。',
  '因本年度预算已经用完，暂不安排改造，明年 3 月再议。',
  '该小区内部道路由物业负责，不属于市政维护范围。',
  '此处不宜设置公交站。距离路口不足 30 米，不符合规范要求。',
  '您反映的下雨天无法通行的问题已经解决，路面垫高了 20 厘米。',
  '您的申请不符合《临时救助办法》第六条，人均收入超过 900 元。',
  '为避免雨天不能出行，我们已铺好碎石。',
  '灯已换好，今晚亮。',
  '不能再让垃圾堆在路边，我们已加派一班清运车。',
  '由于业主不同意，暂无法安装电梯，我们已约 10 月 9 日上门协商。',
];

describe('a refusal without a basis', () => {
  it.each(BARE)('is seen in: %s', (reply) => {
    expect(refusalWithoutBasis(reply).map(({ kind }) => kind)).toEqual(['refusal_without_basis']);
  });

  it.each(GIVEN)('is not seen in: %s', (reply) => {
    expect(refusalWithoutBasis(reply)).toEqual([]);
  });

  it('marks the sentence that it means', () => {
    const reply = '您好。该建议暂不考虑，请您理解。谢谢。';
    const [flag] = refusalWithoutBasis(reply);
    expect(reply.slice(flag?.from, flag?.to)).toBe('该建议暂不考虑，请您理解。');
  });
});
