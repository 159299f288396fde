import type { IndexSpec } from './index-spec';

/** Who follows and is told, how they may be reached, and who must be rung up. */
export const TELLING_INDEXES = {
  follows: [
    {
      name: 'by_item',
      keys: [
        ['itemId', 1],
        ['_id', 1],
      ],
    },
    {
      name: 'by_person',
      keys: [
        ['openid', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
  notices: [
    {
      name: 'by_person',
      keys: [
        ['openid', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
    {
      name: 'by_unread',
      keys: [
        ['openid', 1],
        ['read', 1],
      ],
    },
    { name: 'by_push', keys: [['pushAt', 1]] },
    {
      name: 'by_push_state',
      keys: [
        ['push.state', 1],
        ['at', -1],
      ],
    },
    { name: 'by_item', keys: [['itemId', 1]] },
  ],
  consents: [{ name: 'by_person', keys: [['openid', 1]] }],
  call_list: [
    { name: 'by_person', keys: [['openid', 1]] },
    { name: 'by_digest', keys: [['digestAt', 1]] },
    {
      name: 'by_scope',
      keys: [
        ['scopes', 1],
        ['since', 1],
        ['_id', 1],
      ],
    },
  ],
} as const satisfies Record<string, readonly IndexSpec[]>;
