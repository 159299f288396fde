import type { ReplyFlag } from './flag';
import { sentencesOf } from './sentences';
import { WHEN } from './words';

/** What shall come: 将, 拟, 计划, 尽快 … before something that is done. */
const SHALL =
  /(?:将(?!近)|拟|计划|准备|打算|预计|争取|力争|会(?!议|同|计|员|商)|尽快|尽早|抓紧|及时|适时|近期|下一步|后续|待.{1,16}(?:后|时)).{0,24}(?:安排|组织|实施|修|换|装|清|建|铺|拆|改造|整治|解决|办理|处理|完成|开工|动工|启动|落实|答复|回复|增设|设置|设立|补|疏通|维护|协调|列入|纳入|开通|开放|上门|联系|检查|更新)/u;

/** What happens every time, or only if: nothing that could have a day. */
const NO_PROMISE =
  /如(?:果|有|需|再|遇|发现)|若|欢迎|请您?(?:到|拨|向|联系|前往|及时|尽快|抓紧)|您可|可以?(?:到|向|拨|在)|建议您|届时|每(?:天|日|周|月|年|季)|定期|一旦|发现.{0,6}(?:将|会)|否则|逾期/u;

/** Sentences that promise and name no day, in a reply that names none for them elsewhere. */
export function promiseWithoutDate(reply: string, promised: boolean): ReplyFlag[] {
  // Its own field says by when and who; it becomes a clock.
  if (promised) return [];
  const sentences = sentencesOf(reply);
  return sentences
    .filter(({ text }, at) => {
      if (!SHALL.test(text) || NO_PROMISE.test(text) || WHEN.test(text)) return false;
      // 将更换灯具。10 月 12 日前完成: the day stands in the next one.
      const next = sentences[at + 1]?.text ?? '';
      return !(WHEN.test(next) && next.length <= 24);
    })
    .slice(0, 1)
    .map(({ from, to }) => ({ kind: 'promise_without_date', from, to }));
}
