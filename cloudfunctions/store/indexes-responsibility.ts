import type { CollectionName } from './collections';
import type { IndexSpec } from './index-spec';

/** The responsibility list of a place, what units report on it, and its bulletins. */
export const RESPONSIBILITY_INDEXES = {
  responsibility_lists: [],
  task_progress: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['_id', 1],
      ],
    },
  ],
  bulletins: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['day', -1],
      ],
    },
    {
      name: 'by_state',
      keys: [
        ['placeId', 1],
        ['state', 1],
        ['day', -1],
      ],
    },
  ],
} as const satisfies Partial<Record<CollectionName, readonly IndexSpec[]>>;
