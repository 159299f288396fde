import { pick } from '../../../demo/seeded';

const PLACES = ['村口', '小学西边', '老桥头', '卫生院门前', '文化广场', '三组晒场', '河堤下段', '农贸市场'];
const MATTERS = [
  ['路灯坏了', '晚上看不见路，老人孩子都绕着走。'],
  ['路面塌了一块', '车子一过就颠，下雨积水，电动车摔过两回。'],
  ['垃圾没人清', '堆了一个多星期，天一热气味很大，风吹得到处都是。'],
  ['自来水时有时无', '早晚做饭的时候最小，打过电话，说是水泵老了。'],
  ['公交站牌没有了', '不知道几点来车，外地来的人都在这里问。'],
  ['水沟堵了', '一下雨就漫到院子里来，去年也是这样，一直没有通。'],
] as const;
const SINCE = ['大概有半个月了。', '从上个月就这样。', '说过好几次了。', '我们几户都知道。'];

/** What residents write is short: forty to a hundred and fifty characters, now and then far more. */
export function wordsOf(random: () => number): string {
  const number = () => Math.floor(random() * 1000);
  const [what, how] = pick(MATTERS, number());
  const text = `${pick(PLACES, number())}${what}，${how}${pick(SINCE, number())}`;
  const more = `我家就在旁边，${how}希望有人来看一看，能办的早点办，不能办的也给我们一句话。`;
  return text + (number() % 3 === 0 ? more : '') + (number() % 25 === 0 ? more.repeat(6) : '');
}

export const REPLY =
  '已经派人到现场看过，情况属实。10 月 8 日前清理完毕，由李工负责，办好后请村里一起验收，之后每周巡查一次。';
