import { momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import type { Actor } from '@shared/permission/actor';
import { anItemIn, deputy, give, member, NOW, office, resident, station, VALID } from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';

const answer = (decision: ReturnType<typeof give>) => (decision.ok ? 'accepted' : decision.refusal);
const court = member('court');
const CASE: Partial<CommandData['submit']> = {
  kind: 'dispute',
  deputyId: undefined,
  courtRef: '（2026）桃法诉前调 118 号',
  partiesConsent: true,
};
const submit = (actor: Actor, change: Partial<CommandData['submit']>) =>
  answer(give(null, actor, 'submit', { ...VALID.submit, ...change }));

describe('what comes in', () => {
  it('is of a kind that the place knows', () => {
    const place = aPlace({ kinds: [{ id: 'snap' }, { id: 'suggestion' }] });
    const into = (kind: 'voice' | 'snap') =>
      answer(
        decide(
          null,
          { name: 'submit', data: { ...VALID.submit, kind } },
          { now: NOW, actor: resident, place, calendar: AUTUMN_2026 },
        ),
      );
    expect([into('snap'), into('voice')]).toEqual([
      'accepted',
      { code: 'kind_not_here', data: { kind: 'voice' } },
    ]);
  });

  it('is brought by whom it may be brought: a suggestion by a deputy alone', () => {
    const refused = { code: 'kind_not_yours', data: { kind: 'suggestion' } };
    expect(submit(deputy, { kind: 'suggestion' })).toBe('accepted');
    expect(submit(resident, { kind: 'suggestion' })).toEqual(refused);
    expect(submit(member('council_delegate'), { kind: 'suggestion' })).toEqual(refused);
  });

  it('from a court has its number and the yes of both sides', () => {
    expect(submit(court, CASE)).toBe('accepted');
    expect(submit(court, { ...CASE, courtRef: undefined })).toEqual({ code: 'court_ref_required', data: {} });
    expect(submit(court, { ...CASE, partiesConsent: false })).toEqual({
      code: 'parties_must_agree',
      data: {},
    });
  });
});

describe('admitting', () => {
  const admit = (data: CommandData['admit'], change: object = {}) =>
    answer(give({ ...anItemIn('submitted'), ...change }, station, 'admit', data));
  const NOBODY = { code: 'deputy_not_found', data: {} };

  it('to a deputy names one, or means the one of the code', () => {
    expect(admit({ to: 'with_deputy' })).toBe('accepted');
    expect(admit({ to: 'with_deputy' }, { deputyId: undefined })).toEqual(NOBODY);
    expect(admit({ to: 'with_deputy', deputyId: 'd2' }, { deputyId: undefined })).toBe('accepted');
    expect(admit({ to: 'triage' }, { deputyId: undefined })).toBe('accepted');
  });

  it('of a dispute that came back gives it to a deputy by name', () => {
    const again = (data: CommandData['admit']) =>
      answer(give({ ...anItemIn('triage'), kind: 'dispute' }, office, 'admit', data));
    expect(again({ to: 'with_deputy', deputyId: 'd2' })).toBe('accepted');
    expect(again({ to: 'with_deputy' })).toEqual(NOBODY);
    expect(again({ to: 'triage', deputyId: 'd2' })).toEqual(NOBODY);
  });

  it('puts it into a category that there is, or into none', () => {
    expect(admit({ to: 'triage', categoryId: 'roads' })).toBe('accepted');
    expect(admit({ to: 'triage', categoryId: 'moon' })).toEqual({
      code: 'category_unknown',
      data: { categoryId: 'moon' },
    });
  });

  it('a second time is refused with where it is since', () => {
    const lastMove = { type: 'handed_over', at: NOW, standing: 'timer' } as const;
    const item = { ...anItemIn('triage'), lastMove };
    const decision = give(item, office, 'admit');
    expect(answer(decision)).toStrictEqual({
      code: 'illegal_transition',
      data: { command: 'admit', state: 'triage', possible: [], at: NOW },
    });
  });
});

describe('a last moment', () => {
  it('for an appeal is the end of the tenth day, after the holidays', () => {
    const until = momentOf('2026-10-08', '17:30');
    const appeal = (now: number) => answer(give(anItemIn('declined'), resident, 'appeal', VALID.appeal, now));
    expect(appeal(until)).toBe('accepted');
    expect(appeal(until + 1)).toEqual({ code: 'appeal_too_late', data: { until } });
  });

  it('for giving a dispute back to the court is that of the second working day', () => {
    const until = momentOf('2026-09-29', '17:30');
    const back = { ...anItemIn('triage'), kind: 'dispute', policyId: 'std' } as const;
    const decline = (now: number, change: object = {}) =>
      answer(give({ ...back, ...change }, office, 'decline', VALID.decline, now));
    expect(decline(until)).toBe('accepted');
    expect(decline(until + 1)).toEqual({ code: 'court_return_too_late', data: { until } });
    expect(decline(until + 1, { kind: 'voice' })).toBe('accepted');
    expect(decline(until + 1, { policyId: 'none' })).toBe('accepted');
    expect(decline(until + 1, { state: 'submitted' })).toBe('accepted');
  });
});

it('nothing is merged into itself', () => {
  const merge = (parentNo: string) =>
    answer(give(anItemIn('triage'), office, 'merge', { parentNo, parentId: 'p' }));
  expect(merge('SY260924-ABCDE')).toEqual({ code: 'merge_into_itself', data: {} });
  expect(merge('SY260924-PARNT')).toBe('accepted');
});
