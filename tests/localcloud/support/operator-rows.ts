import type { Row } from './sdk-database';

/** Three documents that differ in every field: the ground of the operator tests. */
export const OPERATOR_ROWS: Row[] = [
  {
    _id: 'a',
    n: 5,
    t: ['x', 'y', 'z'],
    o: [
      { k: 1, v: 2 },
      { k: 2, v: 9 },
    ],
    d: new Date('2024-03-05T20:00:00Z'),
    s: 'Hello',
    nul: null,
    deep: { p: 1 },
  },
  { _id: 'b', n: 10, t: ['x'], o: [], d: new Date('2024-04-01T00:00:00Z'), s: 'world', ref: 'a' },
  { _id: 'c', t: [], s: 'zz', big: 12345678901234, f: 1.5, ref: 'a' },
];
