import type { ErrorCode, ErrorData } from '../error/catalogue';
import { dayOf } from '../common/shanghai';
import { TEXT_MIN } from '../item/limits';
import { dayLabel, fullMoment } from './dates';
import { BOARD_ERRORS } from './errors-board';
import { CALENDAR_ERRORS } from './errors-calendar';
import { ENTRY_ERRORS } from './errors-entry';
import { HANDLING_ERRORS } from './errors-handling';
import { IMPORT_ERRORS } from './errors-import';
import { MEMBER_ERRORS } from './errors-members';
import { OPEN_ERRORS } from './errors-open';
import { PLACES_ERRORS } from './errors-places';
import { RULES_ERRORS } from './errors-rules';
import { SEARCH_ERRORS } from './errors-search';
import { RESPONSIBILITY_ERRORS } from './errors-responsibility';
import { kindOf, say, tierOf, type ErrorContext, type ErrorWords } from './error-words';
import { inHandsOf } from './holder';
import { RESIDENT_STATE } from './states';

type Words = {
  [Code in ErrorCode]: (data: ErrorData[Code], context: ErrorContext) => ErrorWords;
};

const FIELD_WORD: Record<string, string> = {
  text: '您说的话',
  comment: '说明',
  note: '说明',
  reason: '原因',
  phone: '电话',
  name: '称呼',
  photos: '照片',
  whereabouts: '地点',
  categoryId: '类别',
  stationId: '联络站',
  deputyId: '代表',
  leadUnitId: '单位',
  tier: '层级',
  policyId: '期限',
  resultClass: '结果',
  promise: '答应的日子',
  satisfaction: '满意不满意',
  resolved: '解决没有',
};

function fieldOf(issues: ErrorData['invalid_input']['issues']): string | undefined {
  return FIELD_WORD[issues[0]?.path.split('.')[0] ?? ''];
}

/** `赵宁 10 月 9 日 周五 10:12 办了一步，`: who was faster, where that may be told. */
const movedWords = (by: string | undefined, at: number | undefined) =>
  by === undefined || at === undefined ? '' : `${by} ${fullMoment(at)} 刚办过，`;

/** `现在能办：签收、不归我管`: by the place's own verbs, where the screen knows them. */
function possibleWords(possible: readonly string[], labelOf: ErrorContext['labelOf']): string {
  const labels = possible.flatMap((command) => labelOf?.(command) ?? []);
  return labels.length === 0 ? '看看现在能办什么' : `现在能办：${labels.slice(0, LABELS_MAX).join('、')}`;
}

/** More than a line of them nobody reads. */
const LABELS_MAX = 4;

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

const WORDS: Words = {
  unknown_operation: () => say('手机上的小程序和服务对不上了。', '请把小程序关掉，重新打开再试。'),
  invalid_input: ({ issues }) => {
    const field = fieldOf(issues);
    return say(
      '有一处没填对，还没有交上去。',
      field ? `请看看“${field}”，改好再交。` : '请从上到下看一遍，改好再交。',
    );
  },
  request_too_large: () => say('内容太多，一次送不上去。', '请删短一些再交，照片一张一张传。'),
  not_signed_in: () => say('还认不出您是谁。', '请在微信里重新打开小程序，再试一次。'),
  acting_as_unknown: () => say('您现在不是这个身份了。', '请到“我的”里换一个身份再办。'),
  wrong_caller: () => say('这一步要换个身份才能办。', '请到“我的”里看看有没有这个身份，没有就请人大办开通。'),
  key_missing: () => say('这一次没交上。', '请退回上一页再进来，重新交一次。'),
  key_reused: () => say('刚才已经交过一次，两次的内容不一样。', '请先刷新，看看刚才那次，再决定要不要改。'),
  internal: ({ trace }) =>
    say(
      '我们这边出错了，不怪您。',
      trace === '' ? '过一会儿再试。' : `过一会儿再试。还不行，打电话给联络站，报这个号：${trace}`,
    ),
  not_stored: ({ trace }) =>
    say(
      '现在存不下新的内容，不怪您。',
      `您写的还在手机里，过一会儿再试。一直不行，打电话给联络站，报这个号：${trace}`,
    ),
  busy: () => say('这会儿人多，没排上。', '过几秒再试一次。'),

  item_not_found: () => say('没找到这件事，或者它不归您看。', '请核对编号。您自己说的事都在“我的”里。'),
  place_not_found: () => say('没找到这个地方。', '请重新扫一次码，或者另选一个地方。'),
  station_not_found: () => say('没找到这个联络站。', '请在列表里另选一个。'),
  deputy_not_found: () => say('没找到这位代表。', '请另选一位，或者交给联络站安排。'),
  unit_not_found: () => say('没找到这个单位。', '请在单位名单里另选一个。'),
  notice_not_found: () => say('这条消息找不到了。', '请回到“消息”，从那里再点进来。'),
  contact_not_found: () => say('这件事没有留电话。', '请把答复写在这里，本人看得到。'),

  illegal_transition: ({ state, by, at, possible }, { commandLabel, labelOf }) =>
    say(
      `${movedWords(by, at)}这件事已经到“${RESIDENT_STATE[state]}”了，${commandLabel ? `不能再“${commandLabel}”` : '这一步办不成了'}。`,
      possible.length > 0
        ? `给您换成最新的，${possibleWords(possible, labelOf)}。`
        : '给您换成最新的，现在不用您做什么。',
    ),
  already_there: ({ by, at }, { commandLabel }) =>
    say(
      `${by ?? ''}${by ? ' ' : ''}${fullMoment(at)} 已经${commandLabel ?? '办'}过了。`,
      '不用再办一次，给您换成最新的。',
    ),
  not_allowed: (_data, { holderName }) =>
    say(
      `这件事现在不归您办${holderName ? `，${inHandsOf(holderName)}` : ''}。`,
      '有话要说，可以打电话问问他们。',
    ),
  step_not_yours: ({ owner }) => say(`这一步由${owner}来办。`, '请交给他们，或者到“我的”里换一个身份。'),
  same_screener: () => say('这件事上次是您没有受理的，这次要换个人看。', '请交给另一位同事。'),
  appeal_used: () => say('这件事已经请人重新看过一次了。', '请按给您的去处去办，或者打联络站电话问问。'),
  appeal_too_late: ({ until }) =>
    say(`请人重新看，到 ${dayLabel(dayOf(until))} 为止，已经过了。`, '情况有变化的话，可以重新说一件事。'),
  urge_too_soon: ({ availableAt }) => say('刚催过不久。', `${fullMoment(availableAt)} 以后能再催。`),
  category_required: () => say('还没选这件事属于哪一类。', '请先选类别，再交出去。'),
  category_unknown: () => say('这里没有这个类别。', '请在列表里另选一类。'),
  tier_unknown: ({ tier }) => say(`这里没有设${tierOf(tier)}一级。`, '请在列表里另选一级。'),
  tier_not_yours: ({ tier }) =>
    say(`${tierOf(tier)}一级的事不由您来交。`, '请换一级，或者请管这一级的同事来交。'),
  policy_unknown: () => say('这里没有设这个期限。', '请在列表里另选一个期限。'),
  text_too_short: ({ minimum }) =>
    minimum >= TEXT_MIN
      ? say('太短了，看不明白是什么事。', '再多写几个字，或者拍一张照片。')
      : say('还没写清楚。', `再多写几个字，至少 ${minimum} 个。`),
  text_too_long: ({ maximum, length }) =>
    say(
      `最多写 ${maximum} 个字，现在是 ${length} 个，多了 ${length - maximum} 个。`,
      '写的都还在，请删短一些再交。',
    ),
  promise_required: () => say('答复里说往后还要办，就得写明哪天前办好、谁负责。', '请填上日期和负责的人。'),
  promise_in_past: ({ dueDay }) => say(`${dayLabel(dueDay)} 已经过了。`, '请选今天或者今天以后的日子。'),
  rating_reason_required: () => say('还没说差在哪。', '请点一个原因。'),
  withdraw_reason_required: () => say('已经有单位在办了，撤回要说个原因。', '请点一个原因。'),
  deputy_unavailable: ({ name }) => say(`${name}代表这段时间不在。`, '请换一位代表，或者交给联络站安排。'),
  too_many_photos: ({ maximum }) => say(`照片最多 ${maximum} 张。`, '请去掉几张再交。'),
  kind_not_yours: ({ kind }) =>
    say(`您现在的身份不能提“${kindOf(kind)}”。`, '请换成“群众意见”来说，或者到“我的”里换一个身份。'),
  ...HANDLING_ERRORS,
  ...PLACES_ERRORS,
  ...RULES_ERRORS,
  ...RESPONSIBILITY_ERRORS,
  ...SEARCH_ERRORS,
  ...BOARD_ERRORS,
  ...OPEN_ERRORS,
  ...CALENDAR_ERRORS,
  ...ENTRY_ERRORS,
  ...IMPORT_ERRORS,
  ...MEMBER_ERRORS,

  content_refused: () =>
    say('这段话里有不能发的内容，没有交上去。', '写的还在，请改一改说法再交，或者打联络站电话说。'),
  too_fast: ({ availableAt }) => say('点得太快了。', `${fullMoment(availableAt)} 以后再试，写好的都还在。`),
  too_many_today: ({ maximum }) =>
    say(`今天已经说了 ${maximum} 件，到今天的数了。`, '明天可以接着说，着急的事请打联络站电话。'),
  photo_not_yours: () => say('这张照片不是您传的。', '请重新拍一张，或者从相册里选。'),
  photo_not_ready: () => say('这张照片还没传完。', '请等它传完，或者先不带这张提交。'),
  photo_too_large: ({ maximum }) =>
    say(`这张照片太大，最多 ${megabytes(maximum)}。`, '请重新拍一张，或者选小一点的。不传也能提交。'),
  photo_type_unknown: () => say('这个文件打开不是照片。', '请用手机拍一张，或者从相册里另选。'),
  photo_too_many_pixels: () => say('这张照片大得打不开。', '请用手机重新拍一张，或者截个图再传。'),
  photo_two_in_one: () => say('这张照片里还夹着别的文件。', '请用手机重新拍一张，或者截个图再传。'),
  photo_not_coverable: () => say('这张照片遮不了。', '点“不公开这张照片”，就没有别人看得到。'),
  photo_withheld: () => say('反映人说这张照片不公开。', '公示时不带这张，别的照片照样可以选。'),
  photo_covered_often: ({ maximum }) =>
    say(`这张照片改了 ${maximum} 次了。`, '公示时可以不带这张，或者重新拍一张。'),
  voice_unknown: () => say('这段录音听不了。', '再录一次，短一些；打字也行。'),
  photo_missing: () => say('这张没传上。', '点这张再传。不传也能提交。'),
  slot_expired: () => say('这张传得太久，没传上。', '点这张再传。不传也能提交。'),
  phone_invalid: () => say('电话号码看着不对。', '请核对 11 位手机号。不留电话也能提交。'),
  share_unknown: () => say('这个分享打不开了。', '请让分享给您的人再发一次。'),
};

/** The one place where a refusal becomes words. */
export function errorWords<Code extends ErrorCode>(
  code: Code,
  data: ErrorData[Code],
  context: ErrorContext = {},
): ErrorWords {
  return WORDS[code](data, context);
}

/** A newer server may answer with a code that this app does not know yet: the caller then words it as `internal`. */
export const isErrorCode = (code: string): code is ErrorCode => Object.keys(WORDS).includes(code);

/** The cloud was not reached at all: the one failure that is nobody's answer. */
export const NOT_CONNECTED: ErrorWords = say('没连上。您写的都还在手机里。', '再试一次');
