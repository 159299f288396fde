import type { IndexSpec } from './index-spec';

/** Items are listed by who holds them, who is or was concerned, who spoke, and what is due. */
export const ITEM_INDEXES: readonly IndexSpec[] = [
  { name: 'by_no', keys: [['no', 1]], unique: true },
  {
    name: 'by_holder',
    keys: [
      ['holder', 1],
      ['orderAt', 1],
      ['_id', 1],
    ],
  },
  {
    // Offices that dispatch to some tiers only.
    name: 'by_holder_tier',
    keys: [
      ['holder', 1],
      ['tier', 1],
      ['orderAt', 1],
      ['_id', 1],
    ],
  },
  {
    // A phase is asked for as its states: each stands in its own order, and the page is merged of them.
    name: 'by_involved',
    keys: [
      ['involved', 1],
      ['state', 1],
      ['updatedAt', -1],
      ['_id', -1],
    ],
  },
  {
    name: 'by_involved_tier',
    keys: [
      ['involved', 1],
      ['state', 1],
      ['tier', 1],
      ['updatedAt', -1],
      ['_id', -1],
    ],
  },
  {
    name: 'by_submitter',
    keys: [
      ['submitterOpenid', 1],
      ['createdAt', -1],
      ['_id', -1],
    ],
  },
  {
    name: 'by_list',
    keys: [
      ['lists', 1],
      ['orderAt', 1],
      ['_id', 1],
    ],
  },
  {
    name: 'by_supervised',
    keys: [
      ['placeId', 1],
      ['superviseDueAt', 1],
      ['_id', 1],
    ],
  },
  { name: 'by_next', keys: [['nextAt', 1]] },
  { name: 'by_share_token', keys: [['shareToken', 1]], unique: true },
];
