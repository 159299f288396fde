import { listPersonSearches, searchItems, searchPerson } from './search';
import { dropSavedView, listSavedViews, saveView } from './saved-views';

/** Contracts of search for staff. */
export const SEARCH_OPERATIONS = {
  searchItems,
  searchPerson,
  listPersonSearches,
  listSavedViews,
  saveView,
  dropSavedView,
} as const;
