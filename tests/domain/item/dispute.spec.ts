import { DAY_MS } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import { standingOf } from '@shared/permission/standing';
import { letterOf } from '@shared/wording/court';
import { after, deputy, give, member, NOW, office, resident, station, VALID } from '../support/machine';

const court = member('court');
const CASE: CommandData['submit'] = {
  ...VALID.submit,
  kind: 'dispute',
  source: { type: 'court', target: '118 号' },
  deputyId: undefined,
  courtRef: '（2026）桃法诉前调 118 号',
  partiesConsent: true,
};

const sent = () => after(null, court, 'submit', CASE);
const led = () => after(sent(), office, 'admit', { to: 'with_deputy', deputyId: 'd1' });
const ended = (mediation: 'succeeded' | 'failed') =>
  after(led(), deputy, 'answer_on_spot', {
    ...VALID.answer_on_spot,
    resultClass: mediation === 'succeeded' ? 'A' : 'D',
    mediation,
  });
const judged = (item: Item, resolved: boolean, satisfaction: CommandData['rate']['satisfaction']) =>
  after(item, court, 'rate', { resolved, satisfaction, reason: 'not_solved' });

describe('a dispute', () => {
  it('is the court’s under its hat alone, and no station’s', () => {
    const item = sent();
    expect(standingOf(court, item)).toBe('submitter');
    expect(standingOf({ kind: 'resident', openid: 'o-m-court' }, item)).toBe(null);
    expect(standingOf(member('court', { id: 'm-other' }), item)).toBe(null);
    expect(standingOf(station, item)).toBe(null);
    expect([item.holder, item.involved]).toEqual(['test/office', ['test/office']]);
  });

  it('needs to say how it ended, and then waits for the court', () => {
    expect(give(led(), deputy, 'answer_on_spot')).toMatchObject({
      ok: false,
      refusal: { code: 'mediation_required' },
    });
    expect([ended('succeeded').state, ended('succeeded').holder]).toEqual(['replied', 'submitter']);
  });

  it.each([
    ['succeeded', true, 'satisfied', 'closed', 'succeeded'],
    ['succeeded', false, 'dissatisfied', 'triage', undefined],
    ['failed', false, 'basically_satisfied', 'closed', 'failed'],
    ['failed', false, 'dissatisfied', 'triage', undefined],
  ] as const)('that %s, judged %s and %s, is %s', (mediation, resolved, satisfaction, state, left) => {
    const item = judged(ended(mediation), resolved, satisfaction);
    expect([item.state, item.mediation]).toEqual([state, left]);
  });

  it('given back by its deputy is given to another, who has not opened it yet, by the date that was promised', () => {
    const back = after(after(led(), deputy, 'take'), deputy, 'hand_over', { reason: 'unavailable' });
    expect([back.state, back.deputyId]).toEqual(['triage', 'd1']);
    expect(give(back, office, 'admit', { to: 'triage' })).toMatchObject({
      refusal: { code: 'deputy_not_found' },
    });
    expect(give(back, office, 'admit', { to: 'with_deputy' })).toMatchObject({
      refusal: { code: 'deputy_not_found' },
    });
    const next = after(back, office, 'admit', { to: 'with_deputy', deputyId: 'd2' });
    expect([next.state, next.holder, next.takenAt]).toEqual(['with_deputy', 'test/deputy/d2', undefined]);
    expect(next.due).toEqual(back.due);
  });

  it('is no way for anything else that waits to be assigned', () => {
    const voice = after(after(null, resident, 'submit'), station, 'admit', { to: 'triage' });
    expect(give(voice, office, 'admit', { to: 'with_deputy', deputyId: 'd2' })).toMatchObject({
      refusal: { code: 'already_there' },
    });
  });

  it('goes back to the court and to nobody else', () => {
    const elsewhere = { reason: 'hotline', channel: '12345', text: '请打 12345。' } as const;
    expect(give(sent(), office, 'decline', elsewhere)).toMatchObject({
      refusal: { code: 'dispute_to_court' },
    });
    expect(after(sent(), office, 'decline').state).toBe('declined');
  });

  it('asks no reason of a court that takes back what could not be settled', () => {
    const rating = { resolved: false, satisfaction: 'basically_satisfied' } as const;
    expect(give(ended('failed'), court, 'rate', rating).ok).toBe(true);
    expect(give(ended('succeeded'), court, 'rate', rating)).toMatchObject({
      ok: false,
      refusal: { code: 'rating_reason_required' },
    });
  });

  it('is the deputy’s for as long as its promise runs, where it has one', () => {
    const due = { at: NOW + 30 * DAY_MS, from: NOW, policyId: 'dispute', provisional: false };
    const promised = { ...sent(), due: { ...due, allowance: { amount: 30, unit: 'day' as const } } };
    const item = after(promised, office, 'admit', { to: 'with_deputy', deputyId: 'd1' });
    expect(item.stepDue?.at).toBe(NOW + 30 * DAY_MS);
    expect(item.alarms.deputy_unanswered).toBe(undefined);
  });
});

describe('the letter to the court', () => {
  const facts = {
    courtName: '桃溪县人民法院',
    courtRef: '（2026）桃法诉前调 118 号',
    deputyName: '鼎新来',
    officeName: '常德市人大常委会办公室',
    no: 'CD260924-ABCDE',
    answeredAt: NOW,
  };

  it('says who led it, on which day, and how it ended', () => {
    expect(letterOf({ ...facts, mediation: 'succeeded' })).toEqual({
      title: '调解成功函',
      to: '桃溪县人民法院：',
      body: '贵院派送的（2026）桃法诉前调 118 号纠纷（本办编号 CD260924-ABCDE），经双方同意，由鼎新来代表领办调解。2026 年 9 月 24 日，双方达成一致，调解成功。特此函告。',
      from: '常德市人大常委会办公室',
      day: '2026 年 9 月 24 日',
    });
    expect(letterOf({ ...facts, mediation: 'failed' }).body).toContain('没有达成一致，现退回贵院依法办理');
  });
});
