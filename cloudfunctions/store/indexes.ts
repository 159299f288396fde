import type { CollectionName } from './collections';
import type { IndexSpec } from './index-spec';
import { IMPORT_INDEXES } from './indexes-imports';
import { ITEM_INDEXES } from './indexes-items';
import { MEMBER_INDEXES } from './indexes-members';
import { TELLING_INDEXES } from './indexes-telling';
import { SAME_INDEXES } from './indexes-same';
import { SEARCH_INDEXES } from './indexes-search';
import { RESPONSIBILITY_INDEXES } from './indexes-responsibility';

/** The one list of indexes. Every list is one of these, read from its start; `_id` at the end makes pages stable. */
export const INDEXES: Record<CollectionName, readonly IndexSpec[]> = {
  environment: [],
  items: ITEM_INDEXES,
  ...SAME_INDEXES,
  ...IMPORT_INDEXES,
  ...RESPONSIBILITY_INDEXES,
  ...SEARCH_INDEXES,
  item_history: [
    {
      name: 'by_item',
      keys: [
        ['itemId', 1],
        ['fromSeq', 1],
      ],
    },
  ],
  ...MEMBER_INDEXES,
  places: [],
  place_versions: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['version', -1],
      ],
    },
  ],
  rules: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['createdAt', 1],
        ['_id', 1],
      ],
    },
  ],
  rule_versions: [],
  calendars: [{ name: 'by_recount', keys: [['recountAt', 1]] }],
  codes: [
    { name: 'by_words', keys: [['words', 1]], unique: true },
    { name: 'by_use', keys: [['inUseFor', 1]], unique: true },
    {
      name: 'by_target',
      keys: [
        ['of', 1],
        ['issuedAt', -1],
      ],
    },
  ],
  receipts: [{ name: 'by_item', keys: [['itemId', 1]] }],
  helpers: [
    {
      name: 'by_item',
      keys: [
        ['itemId', 1],
        ['offeredAt', -1],
      ],
    },
    {
      name: 'by_person',
      keys: [
        ['openid', 1],
        ['no', 1],
        ['state', 1],
      ],
    },
  ],
  visits: [
    {
      name: 'by_scope',
      keys: [
        ['scopes', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  guesses: [{ name: 'by_end', keys: [['until', 1]] }],
  contacts: [
    { name: 'by_phone', keys: [['phoneHash', 1]] },
    {
      name: 'by_age',
      keys: [
        ['at', 1],
        ['_id', 1],
      ],
    },
  ],
  contact_views: [
    {
      name: 'by_item',
      keys: [
        ['itemId', 1],
        ['at', -1],
      ],
    },
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  ...TELLING_INDEXES,
  uploads: [
    { name: 'by_trace', keys: [['traceId', 1]] },
    {
      name: 'by_person',
      keys: [
        ['openid', 1],
        ['createdAt', 1],
      ],
    },
    {
      name: 'by_expiry',
      keys: [
        ['state', 1],
        ['expiresAt', 1],
      ],
    },
  ],
  outcomes: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['_id', 1],
      ],
    },
    {
      name: 'by_figure',
      keys: [
        ['figures', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  routing: [
    {
      name: 'by_category',
      keys: [
        ['placeId', 1],
        ['categoryId', 1],
      ],
    },
  ],
  routing_catalogue: [],
  routing_measures: [{ name: 'by_place', keys: [['placeId', 1]] }],
  tallies: [
    {
      name: 'by_folded',
      keys: [
        ['folded', 1],
        ['_id', 1],
      ],
    },
  ],
  voters: [
    {
      // One telephone, one voter of a place.
      name: 'by_phone',
      keys: [
        ['placeId', 1],
        ['phoneHash', 1],
      ],
      unique: true,
    },
    {
      name: 'by_waiting',
      keys: [
        ['waitsFor', 1],
        ['since', 1],
        ['_id', 1],
      ],
    },
  ],
  figures: [],
  sums: [],
  station_registry: [],
  activities: [
    {
      name: 'by_list',
      keys: [
        ['lists', 1],
        ['day', -1],
        ['_id', -1],
      ],
    },
  ],
  suggestion_box: [
    {
      name: 'by_list',
      keys: [
        ['list', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  promises: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['deputyId', 1],
      ],
    },
    {
      name: 'by_deputy',
      keys: [
        ['deputy', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  public_ratings: [{ name: 'by_person', keys: [['openid', 1]] }],
  witnesses: [{ name: 'by_person', keys: [['openid', 1]] }],
};
