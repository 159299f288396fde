import type { IndexSpec } from './index-spec';

/** What says the same is found here: on the board, among items, and held together. */
export const SAME_INDEXES = {
  publications: [
    { name: 'by_no', keys: [['no', 1]], unique: true },
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['_id', 1],
      ],
    },
    {
      name: 'by_list',
      keys: [
        ['lists', 1],
        ['publishedAt', -1],
        ['_id', -1],
      ],
    },
    {
      name: 'by_near',
      keys: [
        ['near', 1],
        ['publishedAt', -1],
        ['_id', -1],
      ],
    },
  ],
  likenesses: [
    {
      name: 'by_key',
      keys: [
        ['keys', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  common_issues: [
    {
      name: 'by_list',
      keys: [
        ['list', 1],
        ['warmAt', -1],
        ['_id', -1],
      ],
    },
  ],
} as const satisfies Record<string, readonly IndexSpec[]>;
