import type { ErrorCode, ErrorData } from '../error/catalogue';
import { dayOf } from '../common/shanghai';
import { allowanceWords, dayLabel } from './dates';
import { kindOf, say, sourceOf, tierOf, type ErrorContext, type ErrorWords } from './error-words';

type Handling = Extract<
  ErrorCode,
  | 'kind_not_here'
  | 'source_not_here'
  | 'said_in_future'
  | 'court_ref_required'
  | 'parties_must_agree'
  | 'merge_into_itself'
  | 'parent_not_open'
  | 'tier_is_yours'
  | 'tier_passed_on'
  | 'return_not_allowed'
  | 'return_too_late'
  | 'return_final'
  | 'returns_used'
  | 'owner_required'
  | 'owner_is_yourself'
  | 'ask_by_phone'
  | 'extension_not_allowed'
  | 'extension_used'
  | 'extension_too_late'
  | 'extension_grant_too_late'
  | 'unit_only_in_session'
  | 'court_return_too_late'
  | 'dispute_to_court'
  | 'extension_too_long'
  | 'extension_not_asked'
  | 'co_reply_given'
  | 'beneficiaries_required'
  | 'mediation_required'
  | 'outcome_required'
  | 'outcome_empty'
  | 'promise_open'
  | 'promise_settled'
  | 'not_complete'
  | 'reopen_too_late'
  | 'day_in_past'
  | 'three_roles_required'
  | 'key_steps_required'
  | 'supervision_not_found'
  | 'step_done'
  | 'report_given'
  | 'report_missing'
  | 'never_public'
  | 'publication_objected'
  | 'publication_agreed'
  | 'already_published'
  | 'publication_not_proposed'
  | 'not_published'
  | 'publication_undecided'
  | 'link_there'
  | 'nothing_late'
  | 'nothing_provisional'
>;

/** Refusals of those who work on an item, in words. */
export const HANDLING_ERRORS: {
  [Code in Handling]: (data: ErrorData[Code], context: ErrorContext) => ErrorWords;
} = {
  kind_not_here: ({ kind }) => say(`这里还不收“${kindOf(kind)}”。`, '请换成“群众意见”来说。'),
  source_not_here: ({ source }) => say(`这里还不从“${sourceOf(source)}”登记。`, '请换一个来处再登记。'),
  said_in_future: () => say('说的时间比现在还晚。', '请核对是几点说的，改好再交。'),
  court_ref_required: () => say('还没写法院的案号。', '请填上案号再派送。'),
  parties_must_agree: () => say('当事人没有都同意，不能送来调解。', '请先征得双方同意。'),
  merge_into_itself: () => say('不能并到它自己。', '请另选一件。'),
  parent_not_open: ({ no }) => say(`${no} 已经答复或者办结了，不能再并过去。`, '请另选一件还在办的。'),
  tier_is_yours: ({ tier }) => say(`${tierOf(tier)}一级的事由您直接派给单位。`, '请先选单位。'),
  tier_passed_on: () => say('这件已经分级转过去了。', '等他们派给单位。'),
  return_not_allowed: () => say('按这件事的期限规定，不能退回。', '确实不归您单位，请打电话和人大办商量。'),
  return_too_late: ({ until }) =>
    say(`退回要在 ${dayLabel(dayOf(until))} 前提出，已经过了。`, '按首接负责，请接下来办。'),
  return_final: () => say('人大办已经裁定过，这件就由您单位办。', '请接下来办。'),
  returns_used: ({ maximum }) => say(`这件已经退过 ${maximum} 次，不能再退了。`, '请接下来办。'),
  owner_required: () => say('还没说该由哪个单位办。', '请选一个建议的单位。'),
  owner_is_yourself: () => say('建议的单位就是您自己。', '请另选一个单位。'),
  ask_by_phone: () => say('这件是代填的，在微信上问不到本人。', '请打电话问，再记一笔。'),
  extension_not_allowed: () =>
    say('按这件事的期限规定，不能延期。', '请按时答复；办不完的，写明哪天前办好。'),
  extension_used: () => say('已经申请过一次延期了。', '请按现在的日子办。'),
  extension_too_late: ({ dueAt }) =>
    say(`${dayLabel(dayOf(dueAt))} 已经过了，过了日子不能再延期。`, '请尽快答复。'),
  unit_only_in_session: () =>
    say('只有面对面记的，才能写当场答复的单位。', '请把来处改成“面对面”，或者去掉单位。'),
  extension_grant_too_late: ({ dueAt }) =>
    say(`${dayLabel(dayOf(dueAt))} 已经过了，代表建议只能在到期以前批延期。`, '请选不同意，写明原因。'),
  court_return_too_late: ({ until }) =>
    say(`退回法院要在 ${dayLabel(dayOf(until))} 前，已经过了。`, '请再请一位代表，或者交给部门。'),
  dispute_to_court: () => say('法院派来的，只能退回法院。', '请把渠道选成人民法院。'),
  extension_too_long: ({ maximum, unit }) =>
    say(`最多延 ${allowanceWords({ amount: maximum, unit })}。`, '请改短一些再申请。'),
  extension_not_asked: () => say('现在没有等着批的延期申请。', '给您换成最新的。'),
  co_reply_given: () => say('您单位的意见已经交过了。', '要补充，请打电话告诉主办单位。'),
  beneficiaries_required: () => say('办好了的，要写明惠及几户或者几人。', '请填上户数或者人数，再交。'),
  mediation_required: () => say('还没写调解结果。', '请选“调解成功”或者“没调成”。'),
  outcome_required: () => say('还没登记成效，不能归档。', '请先登记数量、资金或者惠及的人。'),
  outcome_empty: () => say('成效还是空的。', '请至少填一项数量、资金或者惠及的人。'),
  promise_open: () => say('答应的日子还没到，不能归档。', '到日子会再问反映人。'),
  promise_settled: () => say('没有等着到期的承诺。', '给您换成最新的。'),
  not_complete: ({ missing, all }) =>
    say(`现在 ${all - missing.length}/${all}，还差“${missing.join('”“')}”，不能归档。`, '补齐了再归档。'),
  reopen_too_late: ({ until }) =>
    say(`到 ${dayLabel(dayOf(until))} 为止可以再提，已经过了。`, '请重新说一件，写上原来的编号。'),
  day_in_past: ({ day }) => say(`${dayLabel(day)} 已经过了。`, '请选今天或者今天以后的日子。'),
  three_roles_required: () => say('重点督办要写明三个人。', '请填上牵头督办、领办和归口督办。'),
  key_steps_required: ({ missing }) => say(`还差“${missing.join('”“')}”的日子。`, '每一步都选好哪天前办。'),
  supervision_not_found: () => say('没有这项督办，或者已经结束了。', '给您换成最新的。'),
  step_done: () => say('这一步已经记过了。', '给您换成最新的。'),
  report_given: () => say('这项督办已经报告过了。', '等他们回头看。'),
  report_missing: () => say('单位还没有报告办理情况。', '等报告来了再去回头看。'),
  never_public: ({ kind }) => say(`“${kindOf(kind)}”永远不公示。`, '这是为了保护当事人。'),
  publication_agreed: () => say('您说过可以公示了。', '贴出来会告诉您。'),
  publication_objected: () => say('反映人不愿意公示。', '这件就不公示了。'),
  already_published: () => say('这件已经在公示栏上了。', '要改，请先撤下。'),
  publication_not_proposed: () => say('还没有准备好公示的内容。', '请先准备公示，给反映人看过。'),
  not_published: () => say('这件不在公示栏上。', '给您换成最新的。'),
  publication_undecided: () => say('还没有公示，不能归档。', '请先公示；反映人不愿意的除外。'),
  link_there: () => say('已经关联过了。', '给您换成最新的。'),
  nothing_late: () => say('没有到期的事。', '给您换成最新的。'),
  nothing_provisional: () => say('没有等着算准的日子。', '给您换成最新的。'),
};
