import { momentFrom } from '../../../cloudfunctions/routing/moment';

describe('a moment as it stands in a file', () => {
  it.each<[unknown, string]>([
    ['2019-02-28T11:25:05+08:00', '2019-02-28T03:25:05.000Z'],
    ['2019-02-28T03:25:05Z', '2019-02-28T03:25:05.000Z'],
    ['2019-02-28 11:25:05', '2019-02-28T03:25:05.000Z'],
    ['2019-02-28T11:25', '2019-02-28T03:25:00.000Z'],
    ['2019/2/28 9:05', '2019-02-28T01:05:00.000Z'],
    ['2019/2/28', '2019-02-27T16:00:00.000Z'],
    ['2019年2月28日 11时25分', '2019-02-28T03:25:00.000Z'],
    [1551324305000, '2019-02-28T03:25:05.000Z'],
    [1551324305, '2019-02-28T03:25:05.000Z'],
    ['1551324305000', '2019-02-28T03:25:05.000Z'],
  ])('%s', (value, moment) => {
    expect(new Date(momentFrom(value)).toISOString()).toBe(moment);
  });

  it.each([null, undefined, '', 'never', '2019-13-01', '2019-02-30', -5, Infinity, {}, '昨天'])(
    '%s says none',
    (value) => {
      expect(momentFrom(value)).toBeNaN();
    },
  );
});
