import { getCongressSession, listSessionSuggestions } from './congress-sessions';
import { chooseKeyIssue, dropKeyIssue, getKeyIssues, listKeyIssues } from './key-issues';
import { mark } from './marks';

/** Contracts of tags and linked sources, of key issues of a quarter, and of suggestions by meeting. */
export const MARKING_OPERATIONS = {
  mark,
  chooseKeyIssue,
  dropKeyIssue,
  getKeyIssues,
  listKeyIssues,
  getCongressSession,
  listSessionSuggestions,
} as const;
