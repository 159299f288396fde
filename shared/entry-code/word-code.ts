/** Things that everybody in a village can write: two of them and a number stand for a code that cannot be scanned. */
const THINGS = [
  '杨树 柳树 桃树 枣树 松树 竹林 梅花 荷花 菊花 桂花 稻田 麦田 菜园 果园 茶园 鱼塘',
  '水井 小河 小桥 大桥 石桥 山路 大路 小路 渡口 码头 车站 学校 书包 铅笔 黑板 课桌',
  '操场 篮球 足球 风筝 毛笔 算盘 灯笼 蜡烛 油灯 电灯 雨伞 草帽 布鞋 棉袄 围巾 手套',
  '扁担 箩筐 锄头 镰刀 铁锹 水桶 水壶 茶杯 饭碗 筷子 勺子 菜刀 铁锅 炉子 馒头 面条',
  '饺子 豆腐 米饭 鸡蛋 牛奶 花生 黄豆 玉米 红薯 土豆 白菜 萝卜 南瓜 西瓜 苹果 香蕉',
  '葡萄 橘子 石榴 核桃 蜂蜜 白糖 食盐 黄牛 山羊 白鹅 公鸡 母鸡 鸭子 兔子 小猫 小狗',
  '骏马 喜鹊 燕子 麻雀 蝴蝶 蜜蜂 青蛙 鲤鱼 大虾 月亮 太阳 星星 白云 彩虹 春雨 秋风',
  '瑞雪 青山 高山 平原 草原 森林 大海 长江 黄河 铁路 火车 汽车 飞机 轮船 铜锣 木船',
].flatMap((line) => line.split(' '));

const NUMBERS = 100;

/** `杨树 水井 37`: read aloud, typed on any phone. It follows from the code's own bytes. @param bytes at least four */
export function wordCodeOf(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const thing = (byte: number) => THINGS[byte % THINGS.length] ?? '';
  const number = ((third << 8) | fourth) % NUMBERS;
  return `${thing(first)} ${thing(second)} ${String(number).padStart(2, '0')}`;
}

/** `杨树 水井 灯笼 37`: one more, for what must not be found by trying. @param bytes at least five */
export function inviteWordsOf(bytes: Uint8Array): string {
  const [first = 0, ...rest] = bytes;
  return `${THINGS[first % THINGS.length] ?? ''} ${wordCodeOf(Uint8Array.from(rest))}`;
}

/** As people type it: with or without blanks, with full-width digits. Null when it cannot be one. */
export function readWordCode(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s,，、.。-]/g, '');
  const found = /^(..)(..)(\d{2})$/u.exec(plain);
  const [, first = '', second = '', number = ''] = found ?? [];
  return THINGS.includes(first) && THINGS.includes(second) ? `${first} ${second} ${number}` : null;
}

/** The words of an invitation as people type them. Null when they cannot be any. */
export function readInviteWords(text: string): string | null {
  const [, first = '', rest = ''] = /^\s*(..)(.*)$/su.exec(text.normalize('NFKC')) ?? [];
  const others = readWordCode(rest);
  return THINGS.includes(first) && others !== null ? `${first} ${others}` : null;
}
