import type { ReplyFlag } from './flag';
import { sentencesOf } from './sentences';
import { BASIS } from './words';

/** It is not done: 无法, 不予, 暂不 … as the answer, not as a part of what was reported. */
const NO =
  /(?:无法|不能|不宜|不予|不便|难以|没法)(?:给予|予以|为您|再|在.{1,12})?(?:解决|办理|支持|实施|实现|安装|增设|设置|修建|建设|安排|列入|纳入|满足|采纳|同意|批准|受理|答应|开通|拆除|改造|补偿|减免|发放|调整|处理|落实|协调|做到|更换|增加)|暂(?:不|无)(?:.{0,4}(?:具备|考虑|安排|计划|实施|列入|办理|解决|条件|办法))|不具备.{0,8}条件|不(?:符合|属于|归我)|办不了|解决不了|做不到|不在.{0,12}范围|没有(?:这|此)项?(?:计划|安排)|(?:诉求|建议|要求|申请).{0,6}(?:不予|无法|不能|未)(?:采纳|支持|同意|批准|受理)?/u;

/** Somebody else's, or of before: 此前无法通行 is what they complained of. */
const REPORTED =
  /您?(?:反映|所说|来信|提到|投诉)的?.{0,30}(?:无法|不能|没法)|(?:此前|之前|原来|过去|导致|造成|影响|避免|防止)/u;

/** Refusals in a reply that gives no rule, finding, figure or reason near them. */
export function refusalWithoutBasis(reply: string): ReplyFlag[] {
  const sentences = sentencesOf(reply);
  return sentences
    .filter(({ text }, at) => {
      if (!NO.test(text) || REPORTED.test(text)) return false;
      const near = [sentences[at - 1]?.text ?? '', text, sentences[at + 1]?.text ?? ''].join('');
      return !BASIS.test(near.replace(NO, ''));
    })
    .slice(0, 1)
    .map(({ from, to }) => ({ kind: 'refusal_without_basis', from, to }));
}
