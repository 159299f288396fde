import type { IndexSpec } from './index-spec';

export const RECEPTION_INDEXES = {
  reception_sessions: [
    {
      name: 'by_list',
      keys: [
        ['lists', 1],
        ['day', 1],
        ['_id', 1],
      ],
    },
    { name: 'by_due', keys: [['nextAt', 1]] },
  ],
  reception_plans: [{ name: 'by_due', keys: [['planAt', 1]] }],
} as const satisfies Record<string, readonly IndexSpec[]>;
