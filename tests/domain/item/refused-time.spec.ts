import { DAY_MS, momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import { URGE_COOL_DOWN_MS } from '@shared/item/limits';
import type { DeadlinePolicy } from '@shared/place/place';
import { answerTo } from '../support/answer';
import { deputy, itemIn, NOW, office, resident, station, timer, unit, type World } from '../support/machine';
import { aPlace } from '../support/place';

const at = (day: string, time: string) => momentOf(day, time);
const policies = (change: Partial<DeadlinePolicy>): World => ({
  place: aPlace({ policies: aPlace().policies.map((policy) => ({ ...policy, ...change })) }),
});

describe('an urge', () => {
  const urge = (last: Item['lastUrgedAt'], now = NOW, actor = resident) =>
    answerTo(itemIn('in_progress', { lastUrgedAt: last }), actor, 'urge', {}, now);

  it('comes three days after the last of the same kind of person', () => {
    expect(URGE_COOL_DOWN_MS).toBe(3 * DAY_MS);
    expect(urge({})).toBe('accepted');
    expect(urge({ submitter: NOW }, NOW + 3 * DAY_MS - 1)).toBe(
      `urge_too_soon {"availableAt":${NOW + 3 * DAY_MS}}`,
    );
    expect(urge({ submitter: NOW }, NOW + 3 * DAY_MS)).toBe('accepted');
    expect(urge({ submitter: NOW }, NOW + 1, office)).toBe('accepted');
  });
});

describe('a return', () => {
  const give = (now: number, world: World = {}, change: Partial<Item> = {}) =>
    answerTo(itemIn('assigned', change), unit, 'request_return', {}, now, world);

  it('comes within two working days', () => {
    const until = at('2026-09-29', '17:30');
    expect([give(until), give(until + 1)]).toEqual(['accepted', `return_too_late {"until":${until}}`]);
  });

  it('is not for a policy that knows none', () => {
    expect(give(NOW, policies({ returnWithin: undefined }))).toBe('return_not_allowed');
    expect(give(NOW, {}, { policyId: 'gone' })).toBe('return_not_allowed');
  });
});

describe('more time', () => {
  const DUE = at('2026-10-12', '17:30');
  const ask = (item: Item, actor = unit, amount = 10, now = NOW, world: World = {}) =>
    answerTo(item, actor, 'request_extension', { amount }, now, world);
  const refused = (holder: string) => `not_allowed {"command":"request_extension","holder":"${holder}"}`;
  const dispute = (change: Partial<Item> = {}) =>
    itemIn('with_deputy', { kind: 'dispute', policyId: 'std', due: itemIn('assigned').due, ...change });

  it('is asked for by the unit that works on it, or by the deputy of a dispute', () => {
    expect(ask(itemIn('in_progress'))).toBe('accepted');
    expect(ask(dispute(), deputy)).toBe('accepted');
    expect(ask(dispute({ kind: 'voice' }), deputy)).toBe(refused('test/deputy/d1'));
    expect(ask(itemIn('in_progress'), deputy)).toBe(refused('test/unit/jtj'));
  });

  it('is asked for once, before the day, and not for more than there is', () => {
    const asked = { seq: 3, amount: 2, at: NOW, granted: false };
    expect(ask(itemIn('in_progress', { extension: asked }))).toBe('extension_used');
    expect(ask(itemIn('in_progress'), unit, 10, DUE)).toBe('accepted');
    expect(ask(itemIn('in_progress'), unit, 10, DUE + 1)).toBe(`extension_too_late {"dueAt":${DUE}}`);
    expect(ask(itemIn('in_progress'), unit, 11)).toBe(
      'extension_too_long {"maximum":10,"unit":"working_day"}',
    );
  });

  it('is not for a policy that knows none', () => {
    const none = policies({ extension: undefined });
    expect(ask(itemIn('in_progress'), unit, 1, NOW, none)).toBe('extension_not_allowed');
    expect(ask(itemIn('in_progress', { policyId: 'gone' }))).toBe('extension_not_allowed');
  });

  it('is given or refused while it is asked for, refused in words', () => {
    const asked = (granted?: boolean) =>
      itemIn('in_progress', {
        extension: { seq: 3, amount: 2, at: NOW, ...(granted === undefined ? {} : { granted }) },
      });
    const decide = (item: Item, data: CommandData['decide_extension'], now = NOW, world: World = {}) =>
      answerTo(item, office, 'decide_extension', data, now, world);
    expect(decide(itemIn('in_progress'), { granted: true })).toBe('extension_not_asked');
    expect(decide(asked(false), { granted: true })).toBe('extension_not_asked');
    expect(decide(asked(), { granted: true })).toBe('accepted');
    expect(decide(asked(), { granted: false })).toBe('text_too_short {"minimum":2}');
    expect(decide(asked(), { granted: false, text: '来得及。' })).toBe('accepted');
    const before = policies({ grantBeforeDue: true });
    expect(decide(asked(), { granted: true }, DUE + 1)).toBe('accepted');
    expect(decide(asked(), { granted: true }, DUE, before)).toBe('accepted');
    expect(decide(asked(), { granted: true }, DUE + 1, before)).toBe(
      `extension_grant_too_late {"dueAt":${DUE}}`,
    );
    expect(decide(asked(), { granted: false, text: '晚了。' }, DUE + 1, before)).toBe('accepted');
    const noDay = { ...asked(), due: undefined };
    expect(decide(noDay, { granted: true }, DUE + 1, before)).toBe('accepted');
  });
});

describe('what comes again', () => {
  it('comes within the place’s days after its end', () => {
    const item = itemIn('closed');
    const again = (now: number, of = item) => answerTo(of, resident, 'reopen', {}, now);
    const until = at('2026-10-26', '17:30');
    expect([again(until), again(until + 1)]).toEqual(['accepted', `reopen_too_late {"until":${until}}`]);
    expect(again(until + 1, { ...item, endedAt: undefined })).toBe('accepted');
  });
});

describe('the timer', () => {
  it('says that something is late when it is', () => {
    const late = (alarms: Item['alarms'], data: CommandData['overdue']) =>
      answerTo(itemIn('in_progress', { alarms }), timer, 'overdue', data);
    expect(late({ overdue_0: NOW }, { level: 0 })).toBe('accepted');
    expect(late({ overdue_0: NOW + 1 }, { level: 0 })).toBe('nothing_late');
    expect(late({ overdue_0: NOW }, { level: 1 })).toBe('nothing_late');
    expect(late({}, { level: 0, of: 'survey' })).toBe('nothing_late');
    expect(late({ survey_due: NOW }, { level: 0, of: 'survey' })).toBe('accepted');
  });

  it('counts again what nobody was sure of, where that changes something', () => {
    const recount = (change: Partial<Item>) => answerTo(itemIn('in_progress', change), timer, 'recount');
    const { due, stepDue, coDue } = itemIn('in_progress');
    expect(recount({})).toBe('nothing_provisional');
    expect(recount({ due: due && { ...due, provisional: true } })).toBe('accepted');
    expect(recount({ stepDue: stepDue && { ...stepDue, provisional: true } })).toBe('accepted');
    expect(recount({ coDue: coDue && { ...coDue, provisional: true } })).toBe('accepted');
    const far = {
      at: at('2027-03-01', '17:30'),
      from: at('2027-02-26', '10:00'),
      allowance: { amount: 1, unit: 'working_day' as const },
      policyId: 'std',
      provisional: true,
    };
    expect(recount({ due: far, stepDue: undefined, coDue: undefined })).toBe('nothing_provisional');
    expect(recount({ due: { ...far, at: far.at - DAY_MS }, stepDue: undefined, coDue: undefined })).toBe(
      'accepted',
    );
  });
});

describe('an appeal', () => {
  it('is made once, within ten days, in words', () => {
    const appeal = (change: Partial<Item> = {}, now = NOW, text = '我觉得归你们管。') =>
      answerTo(itemIn('declined', change), resident, 'appeal', { text }, now);
    const until = at('2026-10-08', '17:30');
    expect([appeal(), appeal({}, until), appeal({}, NOW, '')]).toEqual([
      'accepted',
      'accepted',
      'text_too_short {"minimum":2}',
    ]);
    expect(appeal({}, until + 1)).toBe(`appeal_too_late {"until":${until}}`);
    expect(appeal({ appealed: true })).toBe('appeal_used');
    expect(answerTo(itemIn('declined'), station, 'appeal')).toBe(
      'not_allowed {"command":"appeal","holder":"nobody"}',
    );
  });
});
