import type { ErrorCode, ErrorData } from '@shared/error/catalogue';
import { ITEM_STATES } from '@shared/item/states';
import { CHANNELS, DECLINE_REASONS } from '@shared/item/kinds';
import { NOTICE_CODES, ruleOf } from '@shared/notice/codes';
import { renderNotice } from '@shared/notice/texts';
import { CHANNEL, DECLINE, pasteText } from '@shared/wording/declines';
import { errorWords, NOT_CONNECTED } from '@shared/wording/errors';
import { holderSentence } from '@shared/wording/holder';
import { nextSteps } from '@shared/wording/next-steps';
import { FIVE_WORDS, RESIDENT_STATE } from '@shared/wording/states';
import { commandLabel } from '@shared/wording/commands';
import { timelineRow } from '@shared/wording/timeline';
import { at, everyEvent, names } from './support/timeline-events';

/** LOOK: 绝不 9. A resident reads none of these. */
const JARGON = /交办|会办|承办|梳理研判|办结率|工单|流转|签收|闭环/u;

const ERRORS: ErrorData = {
  unknown_operation: { operation: 'fly' },
  invalid_input: { issues: [{ path: 'phone', problem: 'too short' }] },
  request_too_large: { limit: 100_000 },
  not_signed_in: {},
  acting_as_unknown: { actingAs: 'm1' },
  wrong_caller: { needed: 'congress_office' },
  key_missing: {},
  key_reused: {},
  internal: { trace: 'T-7F3K' },
  busy: {},
  item_not_found: {},
  place_not_found: {},
  station_not_found: {},
  deputy_not_found: {},
  unit_not_found: {},
  notice_not_found: {},
  code_unknown: {},
  code_revoked: { placeId: 'qinghe', placeName: '青禾县', called: '林禾代表', at: at('2026-10-09 10:12') },
  code_left: { placeName: '青禾县' },
  code_elsewhere: { placeName: '柞水县' },
  code_target_not_found: {},
  too_many_guesses: {},
  receipt_not_needed: {},
  look_up_failed: {},
  help_code_unknown: {},
  help_is_yours: {},
  helper_not_found: {},
  too_many_helpers: { maximum: 3 },
  day_ahead: { day: '2026-10-12' },
  contact_not_found: {},
  illegal_transition: { command: 'withdraw', state: 'replied', possible: ['rate'] },
  already_there: { command: 'assign', state: 'assigned', by: '赵宁', at: at('2026-10-09 10:12') },
  step_not_yours: { command: 'assign', owner: '县人大办' },
  kind_not_here: { kind: 'dispute' },
  source_not_here: { source: 'audit' },
  said_in_future: {},
  court_ref_required: {},
  parties_must_agree: {},
  merge_into_itself: {},
  parent_not_open: { no: 'QH260924-7KFXM' },
  tier_is_yours: { tier: 'town' },
  tier_passed_on: {},
  return_not_allowed: {},
  return_too_late: { until: at('2026-10-12 17:30') },
  return_final: {},
  returns_used: { maximum: 2 },
  owner_required: {},
  owner_is_yourself: {},
  ask_by_phone: {},
  extension_not_allowed: {},
  extension_used: {},
  extension_too_late: { dueAt: at('2026-10-12 17:30') },
  extension_too_long: { maximum: 10, unit: 'working_day' },
  extension_not_asked: {},
  co_reply_given: {},
  beneficiaries_required: {},
  mediation_required: {},
  outcome_required: {},
  outcome_empty: {},
  promise_open: {},
  promise_settled: {},
  not_complete: { missing: ['处理有结果'], all: 5 },
  reopen_too_late: { until: at('2026-10-12 17:30') },
  day_in_past: { day: '2026-10-01' },
  three_roles_required: {},
  key_steps_required: { missing: ['开一次会'] },
  supervision_not_found: {},
  step_done: {},
  report_given: {},
  report_missing: {},
  never_public: { kind: 'dispute' },
  publication_objected: {},
  already_published: {},
  publication_not_proposed: {},
  not_published: {},
  publication_changed: {},
  not_on_board: {},
  public_rating_off: {},
  not_answered_yet: {},
  rating_is_yours: {},
  rated_already: {},
  voter_required: {},
  voter_waiting: { stationName: '柳西村代表联络站' },
  voter_not_found: {},
  voter_phone_taken: {},
  area_not_found: {},
  not_your_area: { areaName: '柳西村' },
  witnessed_already: {},
  phone_code_invalid: {},
  publication_undecided: {},
  link_there: {},
  nothing_late: {},
  nothing_provisional: {},
  day_not_real: { day: '2027-02-29', year: '2027' },
  day_twice: { day: '2027-01-01' },
  day_without_name: { day: '2027-01-01' },
  year_known: { year: '2026' },
  year_incomplete: { year: '2027', day: '2027-10-01' },
  not_allowed: { command: 'reply', holder: 'qinghe/unit/jyj' },
  same_screener: {},
  appeal_used: {},
  appeal_too_late: { until: at('2026-10-12 17:30') },
  urge_too_soon: { availableAt: at('2026-10-12 09:00') },
  category_required: {},
  category_unknown: { categoryId: 'x' },
  tier_unknown: { tier: 'village' },
  tier_not_yours: { tier: 'county' },
  policy_unknown: { policyId: 'x' },
  text_too_short: { minimum: 5 },
  text_too_long: { maximum: 2000, length: 2130 },
  promise_required: { resultClass: 'B' },
  promise_in_past: { dueDay: '2026-10-08' },
  rating_reason_required: {},
  withdraw_reason_required: {},
  deputy_unavailable: { name: '林禾' },
  too_many_photos: { maximum: 9 },
  kind_not_yours: { kind: 'suggestion' },
  content_refused: {},
  too_many_today: { maximum: 20 },
  photo_not_yours: { id: 'p1' },
  photo_not_ready: { id: 'p1' },
  photo_too_large: { maximum: 10 * 1024 * 1024 },
  photo_type_unknown: {},
  photo_missing: {},
  slot_expired: {},
  phone_invalid: {},
  share_unknown: {},
};

const CODES = Object.keys(ERRORS) as ErrorCode[];

describe('words for a refusal', () => {
  it.each(CODES)(
    '%s says what happened and what to do next, without words of the office or the machine',
    (code) => {
      const { text, next } = errorWords(code, ERRORS[code]);
      expect(text).toMatch(/。$/u);
      expect(next.length).toBeGreaterThan(3);
      expect(text + next).not.toMatch(JARGON);
      expect(text + next).not.toMatch(/undefined|qinghe|\/unit\/|失败|非法|参数|系统/u);
    },
  );

  it('names the field that is wrong', () => {
    expect(errorWords('invalid_input', ERRORS.invalid_input).next).toBe('请看看“电话”，改好再交。');
  });

  it('says how much is too much and that nothing is lost', () => {
    expect(errorWords('text_too_long', ERRORS.text_too_long)).toEqual({
      text: '最多写 2000 个字，现在是 2130 个，多了 130 个。',
      next: '写的都还在，请删短一些再交。',
    });
  });

  it('says in whose hands it is when the screen knows', () => {
    const { text } = errorWords('not_allowed', ERRORS.not_allowed, { holderName: '县教育局' });
    expect(text).toBe('这件事现在不归您办，在县教育局手里。');
  });

  it('gives the day on which one can urge again', () => {
    expect(errorWords('urge_too_soon', ERRORS.urge_too_soon).next).toBe(
      '10 月 12 日 周一 09:00 以后能再催。',
    );
  });

  it('asks a photo for a voice that is too short, but words for a note', () => {
    expect(errorWords('text_too_short', { minimum: 5 }).next).toBe('再多写几个字，或者拍一张照片。');
    expect(errorWords('text_too_short', { minimum: 2 }).next).toBe('再多写几个字，至少 2 个。');
  });

  it('keeps what was written when the cloud was not reached', () => {
    expect(NOT_CONNECTED).toEqual({ text: '没连上。您写的都还在手机里。', next: '再试一次' });
  });
});

describe('words for residents', () => {
  it('are the five of the steps, what interrupts them, and the ends', () => {
    expect(new Set(Object.values(RESIDENT_STATE))).toEqual(
      new Set([...FIVE_WORDS, '请您补充', '已上报', '已中止', '未受理', '已并案', '已撤回']),
    );
  });

  it.each(NOTICE_CODES.filter((code) => ruleOf(code).to.includes('submitter')))(
    '%s has no words of the office',
    (code) => {
      const text = renderNotice(code, {
        to: 'submitter',
        no: 'QH261009-7K3MA',
        title: '路灯坏了',
        placeName: '青禾县',
        at: at('2026-10-09 09:30'),
        dueAt: at('2026-10-12 17:30'),
      });
      expect(Object.values(text).join()).not.toMatch(JARGON);
    },
  );

  it.each(everyEvent)('the row of $type has no words of the office and no name of a resident', (event) => {
    for (const last of [true, false]) {
      const row = timelineRow(event, 'submitter', names, last);
      expect(`${row?.who ?? ''}${row?.note ?? ''}`).not.toMatch(JARGON);
      expect(`${row?.who ?? ''}${row?.note ?? ''}`).not.toMatch(/张三|反映人|undefined/u);
    }
  });

  it.each(ITEM_STATES)('what comes after %s has no words of the office', (state) => {
    const facts = { state, appealed: false, kind: 'voice' as const, now: at('2026-10-09 09:30') };
    const steps = nextSteps(facts, 'submitter', {});
    expect(steps.map(({ who, at: when }) => `${who}${when ?? ''}`).join()).not.toMatch(JARGON);
    expect(holderSentence(facts, {}, 'submitter') ?? '').not.toMatch(JARGON);
  });

  it.each(DECLINE_REASONS)(
    'declining for %s names the right door and gives a text to take there',
    (reason) => {
      const { sentence, channel, paste } = DECLINE[reason];
      expect(CHANNELS).toContain(channel);
      expect(`${sentence}${CHANNEL[channel].how}${paste}`).not.toMatch(JARGON);
      expect(sentence).not.toMatch(/。$/u);
      expect(paste).toContain('〔您说的话〕');
    },
  );

  it('puts what was said into the text to take along', () => {
    expect(pasteText('court', '邻居占了我家宅基地。')).toBe(
      '您好，我有一件纠纷想请法院处理：邻居占了我家宅基地。请问要带哪些材料，怎么立案？',
    );
  });
});

describe('who has it', () => {
  const facts = (state: (typeof ITEM_STATES)[number], appealed = false) => ({
    state,
    appealed,
    kind: 'voice' as const,
  });
  const parties = {
    office: '县人大办',
    station: '柳西村代表联络站',
    deputy: '林禾',
    leadUnit: '县交通运输局',
  };

  it.each([
    ['submitted', '在柳西村代表联络站手里'],
    ['with_deputy', '在林禾代表手里'],
    ['triage', '在县人大办手里'],
    ['in_progress', '在县交通运输局手里'],
    ['replied', '等您评'],
    ['closed', null],
  ] as const)('%s: %s', (state, sentence) => {
    expect(holderSentence(facts(state), parties, 'submitter')).toBe(sentence);
  });

  it('is the office when somebody appealed', () => {
    expect(holderSentence(facts('submitted', true), parties, 'staff')).toBe('在县人大办手里');
  });
});

describe('buttons', () => {
  it('bear the verb of the machine, or the word that the place has for it', () => {
    expect(commandLabel('assign')).toBe('交办');
    expect(commandLabel('assign', { commandLabels: { assign: '派单' } })).toBe('派单');
  });
});
