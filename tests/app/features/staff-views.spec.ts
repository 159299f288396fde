import { ageOf } from '@/components/item/row-age';
import { queueGroups } from '@/features/queue/queue-view';
import {
  EMPTY_REPLY,
  mainCommandOf,
  reachWords,
  replyProblem,
  saidMoment,
  stepWords,
} from '@/features/staff-item/work-view';
import { completeWords } from '@/features/staff-item/complete-view';
import { shownButtons, sideButtonsOf } from '@/features/staff-item/side-buttons';
import { tiersOfHat } from '@/components/item/tiers-of-hat';
import { at, card, detail, due, NOW, session } from '../support/sample';

const offered = (...names: string[]) => names.map((name) => ({ name }));

describe('the queue of an office', () => {
  const late = card({ no: 'QH260922-AAAAA', stepDue: due('10-09T08:00', 0) });
  const today = card({ no: 'QH260922-BBBBB', stepDue: due('10-09T17:30', 0) });
  const monday = card({ no: 'QH260922-CCCCC', stepDue: due('10-12T17:30', 2) });

  it('puts what is late first, then what must go out today, then the rest, each with its count', () => {
    const groups = queueGroups([monday, today, late], NOW, true);
    expect(groups.map(({ title, hot }) => [title, hot])).toEqual([
      ['超了 1', true],
      ['今天必须办 1', true],
      ['以后 1', false],
    ]);
    expect(groups[0]?.cards).toEqual([late]);
  });

  it('names no number while there are more pages: what was loaded is no total', () => {
    expect(queueGroups([today, late], NOW, false).map(({ title }) => title)).toEqual(['超了', '今天必须办']);
  });

  it('leaves out a group that is empty', () => {
    expect(queueGroups([monday], NOW, true)).toHaveLength(1);
    expect(queueGroups([], NOW, true)).toEqual([]);
  });

  it('counts hours while they matter, and names the day beyond', () => {
    expect(ageOf(late, NOW)).toEqual({ big: '2 小时', small: '超了', heat: 'hot' });
    expect(ageOf(today, NOW)).toEqual({ big: '7 小时', small: '还剩', heat: 'warm' });
    expect(ageOf(monday, NOW)).toEqual({ big: '周一', small: '10月12日', heat: 'calm' });
  });
});

describe('the buttons of an item', () => {
  it('are those that the table allows: one form, the rest as words', () => {
    const item = detail({ commands: offered('note', 'decline', 'assign', 'urge') });
    expect(mainCommandOf(item)).toBe('assign');
    expect(sideButtonsOf(item)).toEqual([{ command: 'decline' }]);
  });

  it('let nobody urge themselves, and others only when it has cooled down', () => {
    const theirs = detail({ commands: [{ name: 'urge', availableAt: NOW + 1 }] });
    expect(mainCommandOf(theirs)).toBeNull();
    expect(sideButtonsOf(theirs)).toEqual([{ command: 'urge', availableAt: NOW + 1 }]);
  });
});

describe('the levels that a body has to do with', () => {
  const levels = [
    { id: 'town' as const, label: '镇', policyId: 'town_fast', dispatcher: 'congress_office' },
    { id: 'county' as const, label: '县', policyId: 'std', dispatcher: 'government_office' },
  ];
  const [place] = session.places;
  const hat = { id: 'h', placeId: 'qinghe', name: '方可', title: '县政府办' };
  const of = (role: 'government_office' | 'congress_office', tiers?: ('town' | 'county')[]) =>
    tiersOfHat(place && { ...place, tiers: levels }, { ...hat, role, tiers }).map(({ id }) => id);

  it('are its own for the government office, and those it was given for an office', () => {
    expect(of('government_office')).toEqual(['county']);
    expect(of('congress_office')).toEqual(['town', 'county']);
    expect(of('congress_office', ['town'])).toEqual(['town']);
  });
});

describe('the words at the thumb', () => {
  const item = detail({
    commands: offered('assign', 'decline', 'request_info', 'merge', 'transfer_up', 'link'),
  });
  const shown = (besideMain: boolean) =>
    shownButtons(sideButtonsOf(item), besideMain).map(({ command }) => command);

  it('leave room for the red button: one, and the others behind 更多', () => {
    expect(shown(true)).toEqual(['merge']);
    expect(shown(false)).toEqual(['merge', 'request_info', 'decline']);
  });

  it('are all there where they fit', () => {
    const two = detail({ commands: offered('reply', 'request_extension', 'request_info') });
    expect(shownButtons(sideButtonsOf(two), true)).toHaveLength(2);
  });
});

describe('in whose hands, and how long', () => {
  it('says 您 to the one whose turn it is', () => {
    const item = detail({ commands: offered('assign'), stepDue: due('10-09T08:00', 0) });
    expect(stepWords(item, NOW)).toEqual({ text: '在您手里，超了 2 小时', tone: 'over' });
  });

  it('names the holder to everybody else, and counts working days beyond two days', () => {
    const item = detail({ commands: [], holderName: '县交通运输局', stepDue: due('10-16T17:30', 6) });
    expect(stepWords(item, NOW)?.text).toBe('在县交通运输局手里，还有 6 个工作日');
  });

  it('says nothing once it is over', () => {
    expect(stepWords(detail({ phase: 'ended', stepDue: due('10-09T08:00', 0) }), NOW)).toBeNull();
  });
});

describe('a reply', () => {
  const whole = { ...EMPTY_REPLY, text: '10 月 8 日清完涵管淤泥。', resultClass: 'A' };

  it('needs words and a result', () => {
    expect(replyProblem(EMPTY_REPLY, NOW)?.field).toBe('text');
    expect(replyProblem({ ...whole, resultClass: null }, NOW)?.field).toBe('resultClass');
    expect(replyProblem(whole, NOW)).toBeNull();
  });

  it('that leaves something open needs a day and somebody who answers for it', () => {
    const open = { ...whole, resultClass: 'B' };
    expect(replyProblem(open, NOW)?.field).toBe('dueDay');
    expect(replyProblem({ ...open, dueDay: '12月18日' }, NOW)?.field).toBe('dueDay');
    expect(replyProblem({ ...open, dueDay: '2026-12-18' }, NOW)?.field).toBe('owner');
    expect(replyProblem({ ...open, dueDay: '2026-12-18', owner: '农村公路股' }, NOW)).toBeNull();
  });
});

describe('an answer that was said aloud', () => {
  const phoned = { ...EMPTY_REPLY, text: '电话里说清楚了。', resultClass: 'A', mode: 'phone' };

  it('was said now unless somebody picks when, to the minute', () => {
    expect(saidMoment(phoned, at('10-09T10:06') + 21_500)).toBe(at('10-09T10:06'));
    expect(saidMoment({ saidAt: at('10-08T16:20') }, NOW)).toBe(at('10-08T16:20'));
  });

  it('cannot have been said later than now; a letter has no such moment', () => {
    const tomorrow = { ...phoned, saidAt: at('10-10T09:00') };
    expect(replyProblem(phoned, NOW)).toBeNull();
    expect(replyProblem(tomorrow, NOW)?.field).toBe('saidAt');
    expect(replyProblem({ ...tomorrow, mode: 'written' }, NOW)).toBeNull();
  });
});

describe('五有', () => {
  const labels = ['来访有登记', '登记有反映', '反映有处理', '处理有结果', '结果有反馈'];

  it('counts what is there and names what is missing', () => {
    const completeness = labels.map((label) => ({ label, done: label !== '处理有结果' }));
    expect(completeWords({ completeness })).toEqual({
      title: '五有',
      count: '4/5',
      missing: '还差“处理有结果”',
    });
  });

  it('says nothing is missing when all are there, and nothing at all where a place does not count', () => {
    expect(completeWords({ completeness: labels.map((label) => ({ label, done: true })) })).toEqual({
      title: '五有',
      count: '5/5',
      missing: null,
    });
    expect(completeWords({ completeness: [] })).toBeNull();
  });
});

describe('how the one who spoke is reached', () => {
  it('is by WeChat, else by phone, else not at all, and never promises a phone that was not left', () => {
    expect(reachWords(1, false)).toBe('微信还能提醒 1 次');
    expect(reachWords(0, true)).toBe('微信提醒不到，有事请打电话');
    expect(reachWords(0, false)).toBe('微信提醒不到，也没留电话');
  });
});
