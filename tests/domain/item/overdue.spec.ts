import { momentOf } from '@shared/common/shanghai';
import { after, itemIn, NOW, office, timer, unit, VALID } from '../support/machine';

describe('overdue', () => {
  const DUE = momentOf('2026-10-12', '17:30');
  const late = () => after(itemIn('in_progress'), timer, 'overdue', { level: 0 }, DUE);

  it('is said on the day by the timer, and stays said whatever is done', () => {
    expect([late().overdueNow, late().overdueAt]).toEqual([true, DUE]);
    const noted = after(late(), office, 'note', VALID.note, DUE + 1);
    expect([noted.overdueNow, noted.overdueAt]).toEqual([true, DUE]);
    const again = after(late(), timer, 'overdue', { level: 1 }, momentOf('2026-10-13', '17:30'));
    expect([again.overdueNow, again.overdueAt]).toEqual([true, DUE]);
  });

  it('is not said by what is only late beside it, nor by a step before its promise', () => {
    const helper = after(itemIn('in_progress'), timer, 'overdue', { level: 0, of: 'co_handler' }, DUE);
    expect([helper.overdueNow, helper.overdueAt]).toEqual([false, undefined]);
    const step = after(itemIn('assigned'), timer, 'overdue', { level: 0 }, momentOf('2026-09-28', '17:30'));
    expect([step.overdueNow, step.overdueAt]).toEqual([false, undefined]);
    expect(after(itemIn('in_progress'), office, 'note', VALID.note, DUE + 1).overdueNow).toBe(false);
  });

  it('ends with the answer to the submitter', () => {
    const replied = after(late(), unit, 'reply', VALID.reply, DUE + 1);
    expect(replied.overdueNow).toBe(true);
    expect(after(replied, office, 'release', {}, DUE + 2).overdueNow).toBe(false);
  });

  it('is judged by the promise to the minute', () => {
    const answered = (at: number) => after(itemIn('reply_review'), office, 'release', {}, at).answer;
    expect(answered(DUE)).toEqual({ at: DUE, inTime: true, onTime: true });
    expect(answered(DUE + 1)).toEqual({ at: DUE + 1, inTime: false, onTime: false });
  });

  it('is judged by the first day where more time was only given after it', () => {
    const extension = { seq: 3, amount: 10, at: NOW, granted: true, dueAt: NOW + 10 };
    const answered = (decidedAt: number, at: number) =>
      after(itemIn('reply_review', { extension: { ...extension, decidedAt } }), office, 'release', {}, at)
        .answer;
    expect(answered(NOW + 10, NOW + 20)).toEqual({ at: NOW + 20, inTime: true, onTime: true });
    expect(answered(NOW + 11, NOW + 20)).toEqual({ at: NOW + 20, inTime: true, onTime: false });
    expect(answered(NOW + 11, NOW + 10)).toEqual({ at: NOW + 10, inTime: true, onTime: true });
  });
});
