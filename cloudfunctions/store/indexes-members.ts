import type { CollectionName } from './collections';
import type { IndexSpec } from './index-spec';

/** Who somebody is in a place, and the seats of its roster. */
export const MEMBER_INDEXES = {
  members: [
    { name: 'by_openid', keys: [['openid', 1]] },
    { name: 'by_place', keys: [['placeId', 1]] },
    { name: 'by_scope', keys: [['scopes', 1]] },
  ],
  staff_entries: [
    {
      name: 'by_list',
      keys: [
        ['lists', 1],
        ['_id', 1],
      ],
    },
    {
      name: 'by_person',
      keys: [
        ['openid', 1],
        ['placeId', 1],
      ],
    },
    {
      name: 'by_stand_in',
      keys: [
        ['standsIn', 1],
        ['placeId', 1],
      ],
    },
    { name: 'by_code', keys: [['codes', 1]] },
    { name: 'by_pending', keys: [['pendingAt', 1]] },
    { name: 'by_stand_in_end', keys: [['standInEndsAt', 1]] },
  ],
  member_events: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['seq', -1],
      ],
    },
    {
      name: 'by_seat',
      keys: [
        ['seat', 1],
        ['seq', -1],
      ],
    },
    { name: 'by_key', keys: [['key', 1]], unique: true },
  ],
  deployment_codes: [],
  duty_rosters: [{ name: 'by_pending', keys: [['pendingAt', 1]] }],
} as const satisfies Partial<Record<CollectionName, readonly IndexSpec[]>>;
