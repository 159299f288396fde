import { promiseWithoutDate } from '@shared/routing/flags/promise';

/** They promise, and nobody could say when it is due. */
const SOMEDAY = [
  '我们将尽快安排人员更换路灯。',
  '井盖损坏情况属实，将联系产权单位及时维修。',
  '拟对该路段进行改造，请您耐心等待。',
  '待资金到位后实施老旧管网改造。',
  '我局计划在路口增设红绿灯。',
  '后续我们会安排施工队清理河道。',
  '近期将组织拆除该处违建。',
  '争取早日开通这条公交线路。',
  '已上报，下一步将列入改造计划。',
  '情况属实。施工方正在备料，准备修补破损路面。',
];

/** With a day near it, or no promise at all. */
const NO_PROMISE = [
  '我们将于 10 月 12 日前更换路灯。',
  '将在五个工作日内维修井盖。',
  '计划国庆前完成路面修补。',
  '拟于明年第一季度动工改造。',
  '待管材到货后安装，10 月底前完工。',
  '我们将尽快更换。10 月 8 日前完成。',
  '如再发现占道经营，我们会及时处理，请拨打 0702-5550123。',
  '护学岗每天早上由交警安排人员值守。',
  '灯已换好，欢迎继续监督。',
  '该路段属于小区内部道路，建议您向物业反映，由物业安排维修。',
  '昨天已经安排人员清理完毕。',
  '逾期不拆的，我们将依法组织拆除。',
  '下周三施工队进场，修好为止。',
];

describe('a promise without a date', () => {
  it.each(SOMEDAY)('is seen in: %s', (reply) => {
    expect(promiseWithoutDate(reply, false).map(({ kind }) => kind)).toEqual(['promise_without_date']);
  });

  it.each(NO_PROMISE)('is not seen in: %s', (reply) => {
    expect(promiseWithoutDate(reply, false)).toEqual([]);
  });

  it('is none where the reply’s own field says by when and who', () => {
    expect(promiseWithoutDate('我们将尽快安排人员更换路灯。', true)).toEqual([]);
  });

  it('marks the sentence that it means', () => {
    const reply = '情况属实。施工方正在备料，准备修补破损路面。';
    const [flag] = promiseWithoutDate(reply, false);
    expect(reply.slice(flag?.from, flag?.to)).toBe('施工方正在备料，准备修补破损路面。');
  });
});
