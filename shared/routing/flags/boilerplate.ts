import type { ReplyFlag } from './flag';
import { sentencesOf, type Sentence } from './sentences';
import { DONE, FIGURE, WHEN, WHO } from './words';

/** Turns of phrase that say how much somebody cares and nothing about what happens. */
const PHRASES =
  /高度重视|十分重视|非常重视|积极(?:推进|协调|争取|配合|对接|沟通|谋划)|(?:正在|持续|稳步|有序|加快|全力|扎实|大力)推进|进一步(?:加强|加大|完善|优化|提升|强化|规范|推进)|(?:加强|强化)(?:管理|监管|领导|宣传|协调|沟通|督促|巡查|统筹)|加大.{0,6}(?:力度|投入)|不断(?:提升|完善|优化|提高|加强)|切实(?:解决|保障|维护|做好|加强|抓好)|(?:认真|深入)(?:研究|落实|贯彻|学习|听取)|正在研究|研究解决|统筹(?:考虑|安排|推进|兼顾)|常抓不懈|抓好落实|狠抓落实|落到实处|长效机制|营造.{0,8}(?:氛围|环境)|感谢.{0,16}(?:支持|关心|理解|关注|监督|建议)|(?:多措并举|齐抓共管|形成合力|高位推动|压实责任|举一反三|标本兼治)|为民服务|群众满意|宗旨|获得感|幸福感/gu;

const GREETING = /^(?:尊敬的|您好|你好|同志|市民|群众|网友|代表).{0,12}[:：!！，,]?$/u;

const substance = ({ text }: Sentence): boolean =>
  DONE.test(text) || WHEN.test(text) || FIGURE.test(text) || WHO.test(text);

/** How many of its characters are such phrases. */
function share(text: string): number {
  const said = [...text.matchAll(PHRASES)].reduce((sum, [phrase]) => sum + phrase.length, 0);
  return said / Math.max(1, text.replace(/[\p{P}\s]/gu, '').length);
}

/** Nearly a third of a sentence in phrases is a sentence made of them; one polite line in a reply that says something is none. */
const MADE_OF_PHRASES = 0.3;

/** Of a reply that says nowhere what was done, when, how much or by whom: the sentences that are phrases. */
export function boilerplate(reply: string): ReplyFlag[] {
  const sentences = sentencesOf(reply).filter(({ text }) => !GREETING.test(text));
  if (sentences.some(substance)) return [];
  return sentences
    .filter(({ text }) => share(text) >= MADE_OF_PHRASES)
    .slice(0, 1)
    .map(({ from, to }) => ({ kind: 'boilerplate', from, to }));
}
