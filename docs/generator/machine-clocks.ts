import type { CommandName } from '@shared/item/commands';

interface Words {
  en: string;
  zh: string;
}

const none: Words = { en: '–', zh: '–' };
const stops: Words = { en: 'stops', zh: '停止' };
const runsOn: Words = { en: 'runs on; the step is new', zh: '接着走；本步重新计' };
const rating: Words = { en: 'stops; the window for rating runs', zh: '停止；评价期开始' };
const closing: Words = { en: 'promise, board and archive remain', zh: '只剩承诺、公示、归档' };
const rework: Words = { en: 'new, by the allowance for rework', zh: '按重办时限重新计' };

/** What each command does to the clocks (`shared/item/consequences.ts`). */
export const CLOCK_WORDS: Record<CommandName, Words> = {
  submit: {
    en: 'screening; what counts from submission starts here',
    zh: '受理步开始；从提交起算的在这里开始',
  },
  admit: { en: 'deputy: open and answer; else triage', zh: '代表：打开、答复；否则交办步' },
  decline: { en: 'stops; the window for appeals runs', zh: '停止；申诉期开始' },
  appeal: { en: 'screening of the appeal', zh: '申诉审查步' },
  take: { en: 'opened in time', zh: '“打开”这一步算做到' },
  answer_on_spot: rating,
  hand_over: runsOn,
  merge: stops,
  transfer_up: { en: 'stops; a reminder about the tier above', zh: '停止；到时提醒问上级' },
  record_upper_result: rating,
  assign_by_tier: runsOn,
  assign: { en: '**starts**; sign-in; helpers half of it', zh: '**开始**；签收步；会办一半时间' },
  sign_in: { en: 'runs on; the step is the promise', zh: '接着走；本步就是承诺的日子' },
  request_return: runsOn,
  rule_return: { en: 'runs on; age is kept', zh: '接着走；已用的时间不清零' },
  request_info: { en: '**rests**; a window for the answer', zh: '**停表**；等回答有期限' },
  supply_info: { en: 'wakes: counted again without the rest', zh: '恢复：停的日子不算，重新数' },
  request_extension: { en: 'runs on; a decision is due', zh: '接着走；审批有期限' },
  decide_extension: { en: 'moves only when granted', zh: '同意才改日子' },
  co_reply: { en: "the helpers' own ends with the last", zh: '最后一家交了，会办时限结束' },
  reply: { en: 'runs on; review', zh: '接着走；审核步' },
  send_back: { en: 'what is left, at least one working day', zh: '剩下的日子，至少一个工作日' },
  release: rating,
  rate: { en: `good: ${closing.en}; bad: ${rework.en}`, zh: `好评：${closing.zh}；差评：${rework.zh}` },
  expire_rating: closing,
  promise_due: { en: 'to the promised day', zh: '到承诺的那一天' },
  reopen: rework,
  archive: { en: 'ends', zh: '结束' },
  withdraw: stops,
  suspend: { en: '**rests**', zh: '**停表**' },
  resume: { en: 'wakes: counted again without the rest', zh: '恢复：停的日子不算，重新数' },
  supplement: none,
  note: none,
  urge: { en: 'none; it moves up its list', zh: '不变；在单位的单子里往前排' },
  supervise: { en: 'a report is due beside it', zh: '另有报告的日子' },
  tick_supervision: none,
  report_supervision: { en: 'a look is due beside it', zh: '另有回头看的日子' },
  survey_supervision: { en: 'the look is done', zh: '回头看完成' },
  instruct: { en: 'its own day beside it', zh: '另有落实的日子' },
  verify: none,
  record_outcome: none,
  propose_publication: none,
  object_publication: { en: 'the publication is no longer due', zh: '不再等公示' },
  agree_publication: none,
  publish: { en: 'the publication is done', zh: '公示完成' },
  unpublish: none,
  link: none,
  recheck: none,
  due_soon: { en: 'rung once', zh: '响一次' },
  overdue: { en: 'rung once a level', zh: '每级响一次' },
  recount: { en: 'counted again, never to an earlier day', zh: '重新数，只会不变或更晚' },
};
