import type { CollectionName } from './collections';
import type { IndexSpec } from './index-spec';

/** By what staff find items, the searches that a member keeps, and who looked for a person. */
export const SEARCH_INDEXES = {
  search_entries: [
    {
      // Words, filters and finders alike are keys: the rarest of them leads, and the others are checked.
      name: 'by_key',
      keys: [
        ['keys', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
    {
      // By whom and by what it is found together: what is owed soon to one of many is found without walking past the rest.
      name: 'by_owing',
      keys: [
        ['owing', 1],
        ['owedAt', 1],
        ['_id', 1],
      ],
    },
  ],
  search_progress: [],
  job_runs: [],
  saved_views: [
    {
      name: 'by_owner',
      keys: [
        ['owner', 1],
        ['at', 1],
      ],
    },
  ],
  person_searches: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
} as const satisfies Partial<Record<CollectionName, readonly IndexSpec[]>>;
