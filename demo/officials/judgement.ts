import type { Channel, DeclineReason } from '../../shared/item/kinds';
import { numberOf } from '../seeded';

/** What somebody of the demo thinks of a text after reading it. Rules of thumb, of officials nobody needs to train. */
export interface Refusal {
  reason: DeclineReason;
  channel: Channel;
  text: string;
}

const ELSEWHERE: readonly (Refusal & { words: RegExp })[] = [
  {
    words: /判决|起诉|法院.{0,6}(执行|立案)|上诉/u,
    reason: 'court',
    channel: 'court',
    text: '案件的事归法院，人大不替法院断案。请带材料到法院诉讼服务中心，电话 12368。',
  },
  {
    words: /贪污|受贿|行贿|举报.{0,8}(书记|干部|局长|主任)/u,
    reason: 'discipline',
    channel: 'discipline',
    text: '举报干部请直接找纪委监委，他们替您保密。电话 12388。',
  },
  {
    words: /(正在|马上).{0,4}(着火|爆炸|打人)|救命/u,
    reason: 'emergency',
    channel: '110_119',
    text: '有危险请马上打 110 或 119。隐患的整改可以再来说。',
  },
  {
    words: /劳动仲裁/u,
    reason: 'arbitration',
    channel: 'arbitration',
    text: '这事要先申请劳动仲裁，一年之内都可以，不收费。',
  },
];

export const belongsElsewhere = (text: string): Refusal | undefined =>
  ELSEWHERE.find(({ words }) => words.test(text));

const CATEGORY_WORDS: readonly (readonly [string, RegExp])[] = [
  ['education', /学校|小学|中学|老师|教师|学生|幼儿园|培训|补课|学费|操场/u],
  ['health', /医院|卫生院|医生|看病|疫苗|药|社区卫生/u],
  ['labour', /工资|社保|养老金|退休|公积金|劳动合同|工伤|拖欠/u],
  ['transport', /公交|班车|出租车|道路|马路|路口|红绿灯|停车|高速|快递|路面|车站/u],
  ['environment', /污染|噪音|噪声|臭|排放|油烟|粉尘|扬尘|废气|污水/u],
  ['commerce', /超市|市场|消费|商家|价格|旅游|食品|电梯|传销|退款/u],
  ['agriculture', /农田|水渠|种子|村民|土地|承包|灌溉/u],
  ['civil', /低保|养老院|残疾|社区居委|救助/u],
];

/** Everything else lands on the desk for towns and buildings, as it does in most offices. */
export const categoryOf = (text: string): string =>
  CATEGORY_WORDS.find(([, words]) => words.test(text))?.[0] ?? 'urban';

/** A question that a deputy can answer without anybody. */
export const isQuestion = (text: string): boolean =>
  text.length < 200 && /请问|想问|咨询|什么时候|有没有|怎么办理/u.test(text);

/** Words without a deed, a day or a person. */
export const saysNothing = (reply: string): boolean =>
  reply.length < 40 && !/\d/.test(reply) && /重视|推进|研究|耐心|感谢/u.test(reply);

/** One in `of` texts, always the same ones. */
export const oneIn = (of: number, text: string, salt: string): boolean =>
  numberOf(`${salt}:${text}`) % of === 0;
