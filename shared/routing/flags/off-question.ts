import type { ReplyFlag } from './flag';

/** Characters of every letter of every office: that both sides use them says nothing. */
const COMMON = new Set(
  Array.from(
    '的了在是我有和就不人都一上也很到说要去你会着没看好自己这那他她它们个们与及其或被把给向对从为以于而且但如若则因所以此并等各位您请能可应该将已经过来出下里内外中前后时间年月日天号点分第二三四五六七八九十两几多少大小新老高低县镇乡村社区街道居民群众市民代表委会局办府政单位部门公司领导同志负责工作人员情况问题反映希望建议意见诉求解决处理办理回复答复感谢支持关心理解重视加强进行开展落实安排组织实施推进协调研究相关有关目前现在近期尽快及时积极认真严格进一步做法方面通过根据按照需要使用生活影响存在发现要求措施力度管理服务全面不断持续共同起来还再更最只又什么怎么为何让比较非常特别可能没办法地得之',
  ),
);

const HAN = /\p{Script=Han}/u;

/** What a text is about, as far as single characters tell: 灯, 桥, 堵, 校. */
const about = (text: string): Set<string> =>
  new Set(Array.from(text.normalize('NFKC')).filter((sign) => HAN.test(sign) && !COMMON.has(sign)));

const pairs = (text: string): Set<string> => {
  const signs = Array.from(text.normalize('NFKC'));
  return new Set(
    signs.flatMap((sign, at) => {
      const next = signs[at + 1] ?? '';
      return HAN.test(sign) && HAN.test(next) && !(COMMON.has(sign) && COMMON.has(next)) ? [sign + next] : [];
    }),
  );
};

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((part) => other.has(part)).length;

/** Less than this says too little to tell what it is about. */
const QUESTION_LEAST = 4;
const REPLY_LEAST = 8;
/** One character in common may be chance. */
const BY_CHANCE = 1;

/** What a reply is read for; a page of either is enough. */
const READ = 2000;

/** Not a word and no more than a character in common with what was asked: perhaps the answer to somebody else. */
export function offTheQuestion(question: string, reply: string): ReplyFlag[] {
  const [asked, said] = [question.slice(0, READ), reply.slice(0, READ)];
  const [askedAbout, saidAbout] = [about(asked), about(said)];
  if (askedAbout.size < QUESTION_LEAST || saidAbout.size < REPLY_LEAST) return [];
  if (shared(pairs(asked), pairs(said)) > 0) return [];
  return shared(askedAbout, saidAbout) <= BY_CHANCE ? [{ kind: 'off_the_question' }] : [];
}
