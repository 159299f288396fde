import { momentOf } from '@shared/common/shanghai';
import { nextAlarm, stageStateOf, stateBehindRest, type Item } from '@shared/item/item';
import { titleOf } from '@shared/item/title';
import { warmer } from '@shared/item/warmth';
import { after, itemIn, NOW, office, unit } from '../support/machine';

describe('the title of what was said', () => {
  it.each<[string, string]>([
    ['上学路一下雨就积水。娃娃要蹚过去。', '上学路一下雨就积水'],
    ['  井盖松了！晚上很响  ', '井盖松了'],
    ['为什么没有路灯？去年就说过', '为什么没有路灯'],
    ['第一行\n第二行', '第一行'],
    ['水管漏；路也坏', '水管漏'],
    ['没有标点', '没有标点'],
    ['。！', '。！'],
    ['', ''],
    ['一二三四五六七八九十一二三四五六七八九十一二三四', '一二三四五六七八九十一二三四五六七八九十一二三四'],
    ['一二三四五六七八九十一二三四五六七八九十一二三四再', '一二三四五六七八九十一二三四五六七八九十一二三…'],
  ])('of %p is %p', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('when the timer looks again', () => {
  it('is at the first of the alarms, or never', () => {
    expect(nextAlarm({ alarms: { overdue_0: 30, due_soon: 20, overdue_1: 40 } })).toBe(20);
    expect(nextAlarm({ alarms: { overdue_0: 30, due_soon: undefined } })).toBe(30);
    expect(nextAlarm({ alarms: {} })).toBeNull();
  });
});

describe('the lamp of the progress bar', () => {
  const asked = () => itemIn('waiting_info');
  const stopped = () => after(asked(), office, 'suspend');

  it.each<[string, Pick<Item, 'state' | 'rests'>, behind: string, lamp: string]>([
    ['a question', asked(), 'in_progress', 'in_progress'],
    ['a stop within a question', stopped(), 'in_progress', 'in_progress'],
    ['a stop', itemIn('suspended'), 'in_progress', 'in_progress'],
    ['a stop in the queue', after(itemIn('triage'), office, 'suspend'), 'triage', 'triage'],
    ['a rest of which nothing is known', { state: 'suspended', rests: [] }, 'suspended', 'suspended'],
    ['a rest that is over', { state: 'replied', rests: itemIn('suspended').rests }, 'replied', 'replied'],
    ['a return that is judged', itemIn('return_review'), 'return_review', 'assigned'],
    ['the tier above', itemIn('transferred_up'), 'transferred_up', 'triage'],
    ['the archive', itemIn('archived'), 'archived', 'closed'],
    ['a review', after(itemIn('in_progress'), unit, 'reply'), 'reply_review', 'reply_review'],
  ])('%s', (_what, item, behind, lamp) => {
    expect([stateBehindRest(item), stageStateOf(item)]).toEqual([behind, lamp]);
  });
});

describe('how warm an issue is', () => {
  const day = (date: string) => momentOf(date, '10:00');

  it('is the moment of the first who said it', () => {
    expect(warmer(undefined, NOW)).toBe(NOW);
  });

  it('is more where two say it at once: nine days and a half and some hours later', () => {
    expect(warmer(NOW, NOW)).toBe(NOW + 838_430_830);
  });

  it('hardly grows by what was said long ago, in whatever order it is heard', () => {
    const [late, early] = [day('2026-12-24'), day('2026-09-24')];
    expect(warmer(early, late) - late).toBe(1_817_194);
    expect(warmer(late, early)).toBe(warmer(early, late));
  });
});
