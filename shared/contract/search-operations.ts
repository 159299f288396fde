import { getHealth } from './get-health';
import { listPersonSearches, searchItems, searchPerson } from './search';
import { dropSavedView, listSavedViews, saveView } from './saved-views';

/** Contracts of search for staff, and of whether all runs well. */
export const SEARCH_OPERATIONS = {
  searchItems,
  searchPerson,
  listPersonSearches,
  listSavedViews,
  saveView,
  dropSavedView,
  getHealth,
} as const;
