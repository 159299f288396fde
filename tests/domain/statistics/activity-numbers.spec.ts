import {
  activityCountOf,
  activityNumbersOf,
  countedIds,
  groupMonths,
} from '@shared/statistics/activity-numbers';

const HELD = {
  day: '2026-03-12',
  state: 'closed' as const,
  stationIds: ['st-a', 'st-b'],
  groupIds: ['g-1'],
  areaIds: ['huanglong', 'faxi'],
  deputies: ['a', 'b', 'c'],
  residents: 20,
};

describe('what an activity counts', () => {
  it('held together it counts once for the place and once for each, residents apart from persons', () => {
    const numbers = activityNumbersOf(HELD);
    expect(numbers).toMatchObject({ activities: 1, attended: 3, residents: 20 });
    for (const id of ['huanglong', 'faxi'])
      expect(activityCountOf(numbers, 'area', id)).toEqual({ activities: 1, attended: 3 });
    for (const id of ['st-a', 'st-b'])
      expect(activityCountOf(numbers, 'station', id)).toEqual({ activities: 1, attended: 3 });
    expect(countedIds(numbers, 'group')).toEqual(['g-1']);
    expect(groupMonths(numbers, 'g-1', ['2026-02', '2026-03'])).toEqual([
      ['2026-02', 0],
      ['2026-03', 1],
    ]);
  });

  it('counts nothing before it is over', () => {
    expect(activityNumbersOf({ ...HELD, state: 'planned' })).toEqual({});
  });

  it('an id that looks like a figure is somebody’s all the same', () => {
    const numbers = activityNumbersOf({ ...HELD, groupIds: ['attended-1', 'm03'], stationIds: [] });
    expect(countedIds(numbers, 'group')).toEqual(['attended-1', 'm03']);
    expect(activityCountOf(numbers, 'group', '1').activities).toBe(0);
  });
});
