import { dayOf, momentOf } from '@shared/common/shanghai';
import {
  after,
  anItemIn,
  deputy,
  give,
  NOW,
  office,
  resident,
  station,
  timer,
  unit,
  VALID,
} from '../support/machine';

const code = (decision: ReturnType<typeof give>) => (decision.ok ? 'accepted' : decision.refusal.code);

describe('submit', () => {
  it('gives the station one working day to look', () => {
    const item = after(null, resident, 'submit');
    expect(item).toMatchObject({ state: 'submitted', holder: 'test/station/s1', round: 1 });
    expect(dayOf(item.stepDue?.at ?? 0)).toBe('2026-09-28');
  });
  it('takes four characters with a photo, and refuses them without', () => {
    expect(code(give(null, resident, 'submit', { ...VALID.submit, text: '路坏了呀' }))).toBe(
      'text_too_short',
    );
    const photo = { ...VALID.submit, text: '', photos: [{ id: 'p1' }] };
    expect(code(give(null, resident, 'submit', photo))).toBe('accepted');
  });
  it('counts characters as people do, and refuses the 2,001st', () => {
    expect(code(give(null, resident, 'submit', { ...VALID.submit, text: '路'.repeat(2000) }))).toBe(
      'accepted',
    );
    expect(code(give(null, resident, 'submit', { ...VALID.submit, text: '路'.repeat(2001) }))).toBe(
      'text_too_long',
    );
    expect(code(give(null, resident, 'submit', { ...VALID.submit, text: '😀'.repeat(4) }))).toBe(
      'text_too_short',
    );
  });
  it('keeps nobody’s words in the event', () => {
    const decision = give(null, resident, 'submit');
    if (!decision.ok) throw new Error('refused');
    expect(JSON.stringify(decision.event.data)).not.toContain('积水');
    expect(decision.event.texts).toEqual({ title: VALID.submit.title, text: VALID.submit.text });
  });
});

describe('the deputy first', () => {
  it('has two working days to open and seven to answer', () => {
    const item = anItemIn('with_deputy');
    expect(dayOf(item.alarms.deputy_unopened ?? 0)).toBe('2026-09-29');
    expect(dayOf(item.alarms.deputy_unanswered ?? 0)).toBe('2026-10-12');
  });
  it('stops the two days by opening', () => {
    const item = after(anItemIn('with_deputy'), deputy, 'take');
    expect(item.alarms).toEqual({ deputy_unanswered: momentOf('2026-10-12', '17:30') });
  });
  it('is relieved by the timer', () => {
    const item = after(anItemIn('with_deputy'), timer, 'hand_over');
    expect(item).toMatchObject({ state: 'triage', holder: 'test/office' });
  });
  it('may relay to another deputy, never to themselves', () => {
    const relayed = after(anItemIn('with_deputy'), deputy, 'hand_over', {
      reason: 'conflict_of_interest',
      toDeputyId: 'd2',
    });
    expect(relayed).toMatchObject({ state: 'with_deputy', holder: 'test/deputy/d2' });
    const toSelf = give(anItemIn('with_deputy'), deputy, 'hand_over', {
      reason: 'unavailable',
      toDeputyId: 'd1',
    });
    expect(code(toSelf)).toBe('deputy_not_found');
  });
});

describe('assign', () => {
  it('starts the clock: 24 September and 7 working days is 12 October', () => {
    const item = anItemIn('assigned');
    expect(item.due?.at).toBe(momentOf('2026-10-12', '17:30'));
    expect(dayOf(item.alarms.due_soon ?? 0)).toBe('2026-10-09');
    expect([0, 1, 3, 5].map((level) => dayOf(item.alarms[`overdue_${level as 0 | 1 | 3 | 5}`] ?? 0))).toEqual(
      ['2026-10-12', '2026-10-13', '2026-10-15', '2026-10-19'],
    );
  });
  it('counts from the visit where the policy says so', () => {
    const triage = anItemIn('triage');
    const later = momentOf('2026-09-29', '09:00');
    const item = after(triage, office, 'assign', { ...VALID.assign, policyId: 'reception_7wd' }, later);
    expect(item.due?.at).toBe(momentOf('2026-10-12', '17:30'));
  });
  it('refuses without a category, of an unknown tier, by an unknown policy', () => {
    const triage = anItemIn('triage');
    expect(code(give(triage, office, 'assign', { ...VALID.assign, categoryId: '' }))).toBe(
      'category_required',
    );
    expect(code(give(triage, office, 'assign', { ...VALID.assign, tier: 'village' }))).toBe('tier_unknown');
    expect(code(give(triage, office, 'assign', { ...VALID.assign, policyId: 'never' }))).toBe(
      'policy_unknown',
    );
  });
});

describe('signing in and sending back', () => {
  it('does not move the promised date', () => {
    const item = anItemIn('in_progress');
    expect(item.due?.at).toBe(momentOf('2026-10-12', '17:30'));
    expect(item.alarms.step_overdue).toBeUndefined();
    expect(item.alarms.overdue_0).toBe(momentOf('2026-10-12', '17:30'));
  });
  it('leaves the unit at least one working day', () => {
    const late = momentOf('2026-10-12', '16:00');
    const item = after(anItemIn('reply_review'), office, 'send_back', undefined, late);
    expect(item.due?.at).toBe(momentOf('2026-10-12', '17:30'));
    expect(item.stepDue?.at).toBe(momentOf('2026-10-13', '17:30'));
  });
});

describe('reply', () => {
  const inProgress = anItemIn('in_progress');
  it('needs words', () => {
    expect(code(give(inProgress, unit, 'reply', { ...VALID.reply, text: ' ' }))).toBe('text_too_short');
  });
  it.each(['B', 'C'] as const)('of class %s needs a promise with a date and an owner', (resultClass) => {
    expect(code(give(inProgress, unit, 'reply', { ...VALID.reply, resultClass }))).toBe('promise_required');
    const promise = { dueDay: '2026-12-18', owner: '农村公路股' };
    expect(code(give(inProgress, unit, 'reply', { ...VALID.reply, resultClass, promise }))).toBe('accepted');
    const past = { dueDay: '2026-09-23', owner: '农村公路股' };
    expect(code(give(inProgress, unit, 'reply', { ...VALID.reply, resultClass, promise: past }))).toBe(
      'promise_in_past',
    );
  });
});

describe('rating', () => {
  it('closes when it is resolved', () => {
    const item = anItemIn('closed');
    expect(item).toMatchObject({ state: 'closed', holder: 'nobody', alarms: {}, endedAt: NOW });
    expect(item.due).toBeUndefined();
  });
  it('needs a reason when it is bad, then goes back for a second round of 15 days', () => {
    const bad = { resolved: false, satisfaction: 'dissatisfied' as const };
    expect(code(give(anItemIn('replied'), resident, 'rate', bad))).toBe('rating_reason_required');
    const item = after(anItemIn('replied'), resident, 'rate', { ...bad, reason: 'not_solved' });
    expect(item).toMatchObject({ state: 'triage', round: 2, holder: 'test/office' });
    expect(dayOf(item.due?.at ?? 0)).toBe('2026-10-09');
  });
  it('keeps the date of the second round when the office assigns it again', () => {
    const bad = { resolved: false, satisfaction: 'dissatisfied' as const, reason: 'not_solved' as const };
    const again = after(after(anItemIn('replied'), resident, 'rate', bad), office, 'assign');
    expect(dayOf(again.due?.at ?? 0)).toBe('2026-10-09');
  });
  it('expires without counting as satisfied', () => {
    const item = after(anItemIn('replied'), timer, 'expire_rating');
    expect(item.rating).toEqual({ satisfaction: 'no_answer', resolved: null, at: NOW });
  });
});

describe('declining', () => {
  it('may be appealed once, within ten days', () => {
    const declined = anItemIn('declined');
    const appealed = after(declined, resident, 'appeal');
    expect(appealed).toMatchObject({ state: 'submitted', appealed: true, holder: 'test/office' });
    const again = after(appealed, office, 'decline');
    expect(code(give(again, resident, 'appeal'))).toBe('appeal_used');
    expect(code(give(declined, resident, 'appeal', undefined, momentOf('2026-10-09', '09:00')))).toBe(
      'appeal_too_late',
    );
  });
  it('is judged the second time by somebody else', () => {
    const appealed = after(anItemIn('declined'), resident, 'appeal');
    expect(code(give(appealed, station, 'admit'))).toBe('same_screener');
    expect(code(give(appealed, office, 'admit'))).toBe('accepted');
  });
});

describe('urging', () => {
  it('moves the item up its list by half a day, and cools down for three', () => {
    const before = anItemIn('in_progress');
    const item = after(before, resident, 'urge');
    expect(before.orderAt - item.orderAt).toBe(12 * 3_600_000);
    const refused = give(item, resident, 'urge', {}, NOW + 3 * 86_400_000 - 1);
    expect(refused).toEqual({
      ok: false,
      refusal: { code: 'urge_too_soon', data: { availableAt: NOW + 3 * 86_400_000 } },
    });
    expect(code(give(item, resident, 'urge', {}, NOW + 3 * 86_400_000))).toBe('accepted');
  });
});

describe('withdrawing', () => {
  it('needs a reason once a unit works on it', () => {
    expect(code(give(anItemIn('submitted'), resident, 'withdraw', {}))).toBe('accepted');
    expect(code(give(anItemIn('assigned'), resident, 'withdraw', {}))).toBe('withdraw_reason_required');
  });
});
