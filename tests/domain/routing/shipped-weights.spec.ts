import { readFileSync } from 'node:fs';
import { classifierOf } from '@shared/routing/classifier';
import { route } from '@shared/routing/decision';
import type { Card } from '@shared/routing/train/train';
import { decodeWeights } from '@shared/routing/weights';

const bytes = readFileSync('shared/routing/model/weights.bin');
const card = JSON.parse(readFileSync('shared/routing/model/card.json', 'utf8')) as Card;
const classify = classifierOf(decodeWeights(bytes));
const routed = (title: string, text = '') => route({ title, text }, classify, card.thresholds);

describe('the weights that are shipped', () => {
  it('weigh at most 256 KB and say how good they are', () => {
    expect(bytes.length).toBeLessThanOrEqual(256 * 1024);
    expect(card.macroF1).toBeGreaterThan(0.925);
    expect(card.auto.precision).toBeGreaterThan(0.98);
    expect(card.calibration.error).toBeLessThan(0.02);
    expect(card.labels.map(({ label }) => label)).toEqual([
      '交通运输',
      '劳动和社会保障',
      '卫生计生',
      '商贸旅游',
      '城乡建设',
      '教育文体',
      '环境保护',
    ]);
  });

  it.each([
    ['化工厂夜里偷排废气', '工厂每天半夜排放刺鼻的废气，附近居民头晕恶心', '环境保护'],
    ['公司拖欠三个月工资', '单位不发工资也不交社保，劳动合同也不签', '劳动和社会保障'],
    ['学校违规补课收费', '老师周末在校外办补习班，要求学生都参加，收费很高', '教育文体'],
    ['出租车拒载', '出租车司机拒载还乱收费，希望客运管理部门查处这些营运车辆', '交通运输'],
  ])('%s', (title, text, category) => {
    expect(routed(title, text)).toMatchObject({
      category,
      top: expect.arrayContaining([[category, expect.any(Number)]]),
    });
  });

  it('ask a person about what they were not taught', () => {
    expect(routed('申请低保没有答复', '家里困难，去年申请低保到现在没有结果')).toMatchObject({
      decision: 'person',
      because: '说到“低保”，可能是民政，这一类还没有学过',
    });
  });

  it.each([
    ['党务政务', '镇里的廉政建设流于形式，作风建设也没有人抓。'],
    ['国土资源', '矿产开采把后山挖空了，地面开裂。'],
    ['纪检监察', '有人挪用公款吃喝，举报了没有下文。'],
    ['经济管理', '被人拉去非法集资，本金拿不回来了。'],
    ['科技与信息产业', '运营商收费乱，套餐改不了。'],
    ['民政', '村里换届选举没有贴公告，票也没有当众唱。'],
    ['农村农业', '粮食直补今年没有到账，惠农卡里是空的。'],
    ['政法', '交通管理太乱，车管所办事排队半天。'],
  ])('do not let %s go by itself', (label, text) => {
    const { decision, because } = routed(text.slice(0, 12), text);
    expect(decision).toBe('person');
    expect(because).toContain(`可能是${label}，这一类还没有学过`);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['one letter', '水'],
    ['pictures', '😀😀😀'],
    ['control characters', '\u0000\u0007\u200b\ud800'],
  ])('%s is for a person', (_, text) => {
    expect(routed(text)).toMatchObject({ decision: 'person', because: '字太少，看不出是什么事' });
  });

  it.each([
    ['names of a prototype', '__proto__ constructor toString hasOwnProperty'],
    ['a hundred thousand characters', '水管漏水'.repeat(25_000)],
    ['several scripts', 'water 水 вода ماء 물 みず'],
  ])('%s gets an answer', (_, text) => {
    const answer = routed('', text);
    expect(card.labels.map(({ label }) => label)).toContain(answer.category);
    expect(answer.top).toHaveLength(3);
    expect(answer.confidence).toBeGreaterThan(0);
  });

  it('name no category without a look where nothing is like what they were taught', () => {
    for (const text of ['water вода ماء 물 みず ὕδωρ', 'qwertz asdf yxcv 1234', '甲乙丙丁戊己庚辛壬癸'])
      expect(routed('', text).decision).not.toBe('auto');
  });

  it('cost at most a millisecond a message', () => {
    const said = '小区物业不管事，电梯坏了半个月没有人修，楼道里堆满垃圾，投诉多次没有结果。';
    const messages = Array.from({ length: 300 }, (_, nth) => said.repeat(6).slice(nth % 30));
    messages.forEach((text) => routed('', text));
    const from = process.cpuUsage();
    messages.forEach((text) => routed('', text));
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000 / 300).toBeLessThan(1);
  });
});
