import type { IndexSpec } from './index-spec';
import { INDEXES } from './indexes';

/** Every collection of the product. All are 仅管理端可读写: clients reach none of them. */
export const COLLECTION_NAMES = [
  'environment',
  'items',
  'item_history',
  'members',
  'staff_entries',
  'member_events',
  'deployment_codes',
  'duty_rosters',
  'places',
  'place_versions',
  'rules',
  'rule_versions',
  'calendars',
  'codes',
  'contacts',
  'contact_views',
  'follows',
  'notices',
  'consents',
  'call_list',
  'uploads',
  'routing',
  'routing_catalogue',
  'routing_measures',
  'tallies',
  'figures',
  'sums',
  'publications',
  'voters',
  'public_ratings',
  'witnesses',
  'outcomes',
  'station_registry',
  'activities',
  'suggestion_box',
  'promises',
  'responsibility_lists',
  'task_progress',
  'bulletins',
  'guesses',
  'receipts',
  'helpers',
  'visits',
  'likenesses',
  'common_issues',
  'voice_imports',
  'reply_prints',
  'voice_import_rows',
  'roster_imports',
  'roster_import_parts',
  'search_entries',
  'search_progress',
  'job_runs',
  'saved_views',
  'person_searches',
] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];

export interface CollectionSpec {
  name: CollectionName;
  indexes: readonly IndexSpec[];
}

export const COLLECTIONS: readonly CollectionSpec[] = COLLECTION_NAMES.map((name) => ({
  name,
  indexes: INDEXES[name],
}));
