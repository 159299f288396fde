import type { Calendar } from '@shared/calendar/calendar';
import { ruleOf, type NoticeCode } from '@shared/notice/codes';
import {
  classify,
  digestMoment,
  givesBack,
  isDigest,
  needsCall,
  pushMoment,
  retryAt,
  spend,
  tomorrowAt,
} from '@shared/notice/push-policy';

const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);
const RINGING = { from: '08:00', to: '21:00' };

describe('spending consents', () => {
  it('with one push left and N02, N06, N07 due, pushes only N07', () => {
    let left = 1;
    const pushed = (['N02', 'N06', 'N07'] as NoticeCode[]).filter((code) => {
      if (!spend(ruleOf(code).priority, left)) return false;
      left -= 1;
      return true;
    });
    expect(pushed).toEqual(['N07']);
  });

  it.each([
    [1, 0, false],
    [1, 1, true],
    [2, 1, false],
    [2, 2, true],
    [3, 1, false],
    [3, 2, true],
  ] as const)('priority %i with %i left: %s', (priority, left, may) => {
    expect(spend(priority, left)).toBe(may);
  });
});

describe('when a push rings', () => {
  it('waits for the morning, unless there is danger', () => {
    expect(pushMoment(at('2026-10-09 22:10'), false, RINGING)).toBe(at('2026-10-10 08:00'));
    expect(pushMoment(at('2026-10-09 22:10'), true, RINGING)).toBe(at('2026-10-09 22:10'));
    expect(pushMoment(at('2026-10-09 12:00'), false, RINGING)).toBe(at('2026-10-09 12:00'));
  });

  it('gathers due soon and overdue into one message at 08:30 of the next working day', () => {
    const calendar: Calendar = {
      years: { '2026': { off: { '2026-10-07': '国庆' }, work: { '2026-10-10': '国庆' } } },
    };
    expect(isDigest('N30')).toBe(true);
    expect(isDigest('N31')).toBe(true);
    expect(isDigest('N26')).toBe(false);
    expect(digestMoment(at('2026-10-09 17:30'), calendar)).toBe(at('2026-10-10 08:30'));
    expect(digestMoment(at('2026-10-10 17:30'), calendar)).toBe(at('2026-10-12 08:30'));
    expect(digestMoment(at('2026-10-06 17:30'), calendar)).toBe(at('2026-10-08 08:30'));
  });
});

describe('what follows from an answer of the platform', () => {
  it.each([
    [0, 'sent'],
    [43101, 'no_consent'],
    [47003, 'fault'],
    [40037, 'fault'],
    [41030, 'fault'],
    [-604101, 'fault'],
    [40003, 'unreachable'],
    [45009, 'tomorrow'],
    [45168, 'refused'],
    [43108, 'retry'],
    [-1, 'retry'],
    [-501001, 'retry'],
    [undefined, 'retry'],
    [99999, 'fault'],
  ] as const)('%s is %s', (errcode, outcome) => {
    expect(classify(errcode)).toBe(outcome);
  });

  it('puts on the call list whom no push reaches, and nobody else', () => {
    expect(needsCall('no_consent')).toBe(true);
    expect(needsCall('unreachable')).toBe(true);
    expect(needsCall('fault')).toBe(false);
    expect(needsCall('retry')).toBe(false);
  });

  it('gives back what was spent where nothing was delivered through no doing of the person', () => {
    expect(givesBack('fault')).toBe(true);
    expect(givesBack('sent')).toBe(false);
    expect(givesBack('no_consent')).toBe(false);
  });

  it('tries five times at steps of five minutes', () => {
    const now = at('2026-10-09 09:00');
    expect(retryAt(1, now)).toBe(at('2026-10-09 09:05'));
    expect(retryAt(4, now)).toBe(at('2026-10-09 09:05'));
    expect(retryAt(5, now)).toBeNull();
  });

  it('leaves a used-up daily quota for the next morning', () => {
    expect(tomorrowAt(at('2026-10-09 20:30'), RINGING)).toBe(at('2026-10-10 08:00'));
  });
});
