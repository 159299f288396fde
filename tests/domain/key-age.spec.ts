import { keyView } from '@shared/health/key-age';
import { keyAge } from '@shared/wording/health';

const NOON = Date.parse('2027-09-24T12:00:00+08:00');

describe('how long a key has been in use', () => {
  it('goes by the day in the name that deploying gave it', () => {
    expect(keyView('k20270901', true, NOON)).toEqual({ id: 'k20270901', since: '2027-09-01', old: false });
    expect(keyAge('2027-09-01', NOON)).toBe('用了 23 天');
  });

  it('after a year asks for a new one, but not of those that only open what there is', () => {
    expect(keyView('k20260925', true, NOON).old).toBe(false);
    expect(keyView('k20260924', true, NOON).old).toBe(true);
    expect(keyView('k20240924', false, NOON).old).toBe(false);
  });

  it('is not known where the name says no day', () => {
    for (const id of ['test', 'k2026', 'k20261332', 'x20260924'])
      expect(keyView(id, true, NOON)).toEqual({ id, since: undefined, old: false });
    expect(keyAge(undefined, NOON)).toBe('不知道用了多久');
  });
});
