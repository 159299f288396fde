import type { CollectionName } from './collections';
import type { IndexSpec } from './index-spec';

/** Tables of voices with their parts, and how alike the replies of a unit are. */
export const IMPORT_INDEXES = {
  reply_prints: [
    {
      name: 'by_band',
      keys: [
        ['bands', 1],
        ['at', -1],
      ],
    },
  ],
  voice_imports: [
    {
      name: 'by_scope',
      keys: [
        ['scope', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
    { name: 'by_expiry', keys: [['expiresAt', 1]] },
  ],
  roster_imports: [
    {
      name: 'by_place',
      keys: [
        ['placeId', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
    { name: 'by_expiry', keys: [['expiresAt', 1]] },
  ],
  roster_import_parts: [{ name: 'by_import', keys: [['importId', 1]] }],
  voice_import_rows: [{ name: 'by_import', keys: [['importId', 1]] }],
} as const satisfies Partial<Record<CollectionName, readonly IndexSpec[]>>;
