import { barOf, needsWithdrawReason } from '@/features/item/bar-view';
import { headOf, sidesOf } from '@/components/item/detail-view';
import { timelineNames, timelineSteps } from '@/components/item/timeline-steps';
import { byDay, pushesWords, timeLabel, type Notice } from '@/features/inbox/notice-view';
import { cardView, endWords, firstOf, piles } from '@/components/item/card-view';
import { at, card, detail, due, NOW } from '../support/sample';

describe("a slip of the resident's list", () => {
  it('shows the date, who has it and how near the date is', () => {
    expect(cardView(card(), NOW)).toEqual({
      leaf: { day: '2026-10-12', tone: 'soon' },
      holder: '县交通运输局',
      due: { tone: 'soon', words: '还有 2 个工作日答复您' },
      steps: { words: ['已提交', '已受理', '办理中', '已答复', '已办结'], at: 2 },
    });
  });

  it('is calm when the date is far, and says plainly that it is past', () => {
    expect(cardView(card({ due: due('10-23T17:30', 10) }), NOW).due).toEqual({
      tone: 'calm',
      words: '还有 10 个工作日答复您',
    });
    expect(cardView(card({ due: due('10-08T17:30', -1) }), NOW)).toMatchObject({
      leaf: { day: '2026-10-08', tone: 'over' },
      due: { tone: 'over', words: '晚了 1 个工作日' },
    });
  });

  it('promises no answer while only a step of the way has a date', () => {
    const waiting = card({ state: 'submitted', due: undefined, stepDue: due('10-10T17:30', 1) });
    expect(cardView(waiting, NOW).due?.words).toBe('还有 1 个工作日内有回音');
  });

  it('says of the last day that it is today', () => {
    expect(cardView(card({ due: due('10-09T17:30', 0) }), NOW).due?.words).toBe('今天到日子');
  });

  it('is nothing but its end when it is over', () => {
    const over = card({ state: 'closed', phase: 'ended' });
    expect(cardView(over, NOW)).toEqual({});
    expect(endWords(over)).toEqual({ words: '已办结', good: true });
    expect(endWords(card({ state: 'declined', phase: 'ended' })).words).toBe('未受理，给您指了去处');
  });
});

describe('the order of slips', () => {
  const running = ['A', 'B', 'C'].map((title) => card({ no: `QH260922-${title}0000`, title }));
  const yours = card({ no: 'QH260910-Y0000', title: 'Y', state: 'replied', phase: 'replied' });
  const over = card({ no: 'QH260801-O0000', title: 'O', state: 'closed', phase: 'ended' });

  it("puts the resident's own turn first and what is over last", () => {
    const { yours: first, running: then, over: last } = piles([over, ...running, yours]);
    expect([first, then, last].map((pile) => pile.map(({ title }) => title))).toEqual([
      ['Y'],
      ['A', 'B', 'C'],
      ['O'],
    ]);
  });

  it('shows two running ones on home, and those that are over only when nothing runs', () => {
    expect(firstOf([over, ...running, yours]).map(({ title }) => title)).toEqual(['Y', 'A', 'B']);
    expect(firstOf([over]).map(({ title }) => title)).toEqual(['O']);
  });
});

describe('the bar of an item', () => {
  it('offers what the server offers, and keeps taking back away from the thumb', () => {
    const bar = barOf(detail(), NOW);
    expect(bar.say).toBe('现在不用您做什么，有答复会告诉您');
    expect(bar.main).toBeNull();
    expect(bar.plain.map(({ word }) => word)).toEqual(['补充', '催一下']);
    expect(bar.more.map(({ word }) => word)).toEqual(['撤回这件事']);
  });

  it('says from which day an urge can be repeated', () => {
    const cooling = detail({ commands: [{ name: 'urge', availableAt: at('10-11T09:00') }] });
    expect(barOf(cooling, NOW).plain).toEqual([{ command: 'urge', word: '催一下', off: '10月11日后能再催' }]);
  });

  it('has one red button when an answer waits to be judged', () => {
    const replied = detail({ state: 'replied', phase: 'replied', commands: [{ name: 'rate' }] });
    expect(barOf(replied, NOW)).toEqual({
      say: '不评不算满意',
      main: { command: 'rate', word: '评一评，只有两个问题', off: undefined },
      plain: [],
      more: [],
    });
  });

  it('says whether a refusal can still be questioned', () => {
    const declined = { reason: 'court', channel: 'court', text: '这事归法院管', appealable: true };
    const open = detail({ state: 'declined', phase: 'ended', declined, commands: [{ name: 'appeal' }] });
    expect(barOf(open, NOW).say).toBe('不同意可以提一次，换个人看');
    const used = detail({
      state: 'declined',
      phase: 'ended',
      declined: { ...declined, appealable: false },
      commands: [],
    });
    expect(barOf(used, NOW).say).toBe('请按给您的去处去办');
  });

  it('asks why it is withdrawn only once a unit works on it', () => {
    expect(needsWithdrawReason({ state: 'triage' })).toBe(false);
    expect(needsWithdrawReason({ state: 'assigned' })).toBe(true);
  });
});

describe('the head of an item', () => {
  it('says who owes what by which day', () => {
    expect(headOf(detail(), NOW)).toEqual({
      leaf: { day: '2026-10-12', tone: 'soon' },
      who: '县交通运输局要在这天前',
      what: '书面答复您',
      due: { tone: 'soon', words: '还有 2 个工作日' },
    });
  });

  it('shows no date when no clock runs', () => {
    expect(headOf(detail({ phase: 'replied', state: 'replied' }), NOW)).toBeNull();
  });

  it('keeps three opinions apart, also those that nobody has given', () => {
    expect(sidesOf(detail({ facts: { unit: true, deputy: null, submitter: false } }))).toEqual([
      { who: '部门说', solved: true, word: '办好了' },
      { who: '代表去看过', solved: null, word: '还没说' },
      { who: '您说', solved: false, word: '没解决' },
    ]);
  });
});

describe('the line of an item', () => {
  it('quotes what was said and ends with what is still to come', () => {
    const item = detail();
    const steps = timelineSteps(item, 'submitter', timelineNames(item, '县人大办', NOW));
    expect(steps[0]).toMatchObject({
      phase: 'past',
      who: '您说了这件事',
      facts: ['9 月 22 日 周二 19:42', '扫林禾代表的码'],
      quote: '村口到柳溪小学那段路，一下雨就积水。',
    });
    expect(steps.slice(1).map(({ phase, who }) => [phase, who])).toEqual([
      ['now', '县交通运输局正在办'],
      ['next', '县人大办看答复实不实'],
      ['next', '您来评：解决没有？'],
    ]);
  });
});

describe('the inbox', () => {
  const notice = (id: string, moment: string): Notice => ({
    id,
    code: 'N07',
    title: '已答复',
    body: '请您看看',
    page: 'pages/item/index',
    at: at(moment),
    read: false,
    push: 'sent',
  });

  it('parts today from earlier, and names the hour or the day', () => {
    const [new_, old] = [notice('1', '10-09T08:32'), notice('2', '09-24T09:31')];
    expect(byDay([new_, old], NOW)).toEqual({ today: [new_], earlier: [old] });
    expect([timeLabel(new_.at, NOW), timeLabel(old.at, NOW)]).toEqual(['08:32', '9月24日']);
  });

  it('counts pushes as something to rely on only roughly', () => {
    expect(pushesWords(1)).toBe('微信大约还能提醒您 1 次');
    expect(pushesWords(0)).toBe('微信现在不会弹提醒');
  });
});
