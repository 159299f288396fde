import {
  distanceBetween,
  geohash,
  likeness,
  nearKeysFor,
  nearKeysOf,
  spotOf,
} from '@shared/publication/near';

const SPOT = { latitude: 30.2951, longitude: 114.3162 };

it('names the cell of a spot as everybody does', () => {
  expect(geohash({ latitude: 57.64911, longitude: 10.40744 })).toBe('u4pruy');
});

it('is found from the next cell, and not from ten kilometres away', () => {
  const keys = nearKeysOf({ placeId: 'qinghe', spot: SPOT });
  const seenFrom = (latitude: number) =>
    nearKeysFor({ placeId: 'qinghe', spot: { ...SPOT, latitude } }).some(
      (key) => keys.includes(key) && key.includes('@'),
    );
  expect([seenFrom(30.299), seenFrom(30.4)]).toEqual([true, false]);
});

it('looks in an area by category once one is chosen', () => {
  expect(nearKeysFor({ placeId: 'qinghe', areaId: 'liuxi', categoryId: 'urban' })).toEqual([
    'qinghe/liuxi/urban',
  ]);
  expect(nearKeysOf({ placeId: 'qinghe', areaId: 'liuxi', categoryId: 'urban' })).toEqual([
    'qinghe/liuxi',
    'qinghe/liuxi/urban',
  ]);
});

it('keeps a spot to a hundred metres, and tells a distance by the hundred', () => {
  expect(spotOf({ latitude: 30.29512, longitude: 114.31618 })).toEqual({
    latitude: 30.295,
    longitude: 114.316,
  });
  expect(spotOf({ words: '村口' })).toBeUndefined();
  expect(distanceBetween(SPOT, { ...SPOT, latitude: 30.2996 })).toBe(500);
  expect(distanceBetween(SPOT, SPOT)).toBe(100);
});

it('weighs how much two texts speak of the same', () => {
  expect(likeness('村口的路灯坏了', '村口的路灯坏了！')).toBe(1);
  expect(likeness('村口的路灯坏了三天', '村口路灯不亮')).toBeGreaterThan(0.3);
  expect(likeness('村口的路灯坏了', '学校食堂太贵')).toBe(0);
  expect(likeness('', '路灯')).toBe(0);
});
