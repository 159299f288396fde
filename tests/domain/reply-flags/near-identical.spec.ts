import { nearIdentical } from '@shared/routing/flags/near-identical';
import { sketchOf } from '@shared/routing/flags/sketch';

const COPIED = [
  '您好，您反映的问题已收悉，经我局工作人员现场核实，情况属实，已安排养护班组处理，感谢您的监督。',
  '尊敬的群众，您的来信收到。我站已将该线路列入巡检范围，后续由网格员跟进，有情况请与我站联系。',
  '关于您提到的卫生问题，保洁公司已对周边进行清扫，并要求保洁员每日巡查不少于两次，请您放心。',
  '您申请的救助事项，经入户调查和民主评议，符合条件，补助金将按月打入一卡通账户，请注意查收。',
  '供水所接到反映后，立即派人对管道进行抢修，目前水压恢复正常，给您带来不便，敬请谅解。',
  '该处违建已下达限期拆除通知书，当事人承诺自行拆除，我队将跟踪督促到位，防止反弹回潮。',
  '交警大队对该路口进行了研判，已调整信号灯配时，并在高峰时段增派警力疏导交通秩序。',
  '您反映的扰民问题，民警到场对当事人进行了劝导教育，对方表示今后注意控制音量和时间。',
];

/** The same words of nearly the same length about something else each. */
const OTHERS = [
  '路口三盏灯换成节能灯，电工老周逐盏试过，晚上八点亮、早上六点灭，有一盏不亮请打村部电话。',
  '校门口护学岗从周一开始，家长车辆停到东侧空地，老师带队过马路，下雨天提前十分钟放行。',
  '桥东护栏焊好，刷了防锈漆，限重牌换成新的，过桥货车由养护站登记，超重的一律劝返。',
  '垃圾池搬到背风处，加了盖板，清运车改成每天两趟，附近三户同意新位置，味道轻了许多。',
  '水渠闸门修通，秧田当晚进水，抽水机留在渠口备用，用水次序由各组组长抽签排定。',
  '电梯换了门机，维保厂家贴出电话，困人十五分钟到场，五楼老人这两天由物业背送。',
  '饭堂换了承包人，菜价贴墙上，家长每月轮流试吃，吃剩的按斤记录，学生投票选菜。',
  '装修队夜里不再开工，物业收了保证金，再吵扣钱，楼下邻居有监督员的微信可以直接说。',
];

const others = (reply: string, count: number, vary = (text: string, _nth: number) => text) =>
  Array.from({ length: count }, (_, nth) => ({
    no: `QH260901-AAAA${nth}`,
    sketch: sketchOf(vary(reply, nth)) ?? [],
  }));

describe('a reply that many have got', () => {
  it.each(COPIED)('is seen, whatever day or number stands in it: %s', (reply) => {
    const said = `9 月 20 日${reply}`;
    const before = others(reply, 3, (text, nth) => `${nth + 1} 月 ${nth + 3} 日${text}`);
    expect(nearIdentical(sketchOf(said), before)).toEqual([{ kind: 'near_identical', others: 3 }]);
  });

  it('counts matters, not rounds of one matter', () => {
    const same = others(COPIED[0] ?? '', 5).map((one) => ({ ...one, no: 'QH260901-AAAAA' }));
    expect(nearIdentical(sketchOf(COPIED[0] ?? ''), same)).toEqual([]);
  });
});

describe('a reply of its own', () => {
  const all = OTHERS.map((reply, nth) => ({ no: `QH260901-BBBB${nth}`, sketch: sketchOf(reply) ?? [] }));
  it.each(OTHERS)('is not seen among others: %s', (reply) => {
    const rest = all.filter(({ sketch }) => JSON.stringify(sketch) !== JSON.stringify(sketchOf(reply)));
    expect(rest).toHaveLength(7);
    expect(nearIdentical(sketchOf(reply), rest)).toEqual([]);
  });

  it('is none for having been given twice, or for being a line', () => {
    expect(nearIdentical(sketchOf(COPIED[0] ?? ''), others(COPIED[0] ?? '', 2))).toEqual([]);
    expect(sketchOf('灯已换好，今晚亮。')).toBeNull();
  });
});
