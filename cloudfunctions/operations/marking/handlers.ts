import type { MARKING_OPERATIONS } from '@shared/contract/marking-operations';
import type { Handlers } from '../../services/handler';
import { mark } from './mark';
import { chooseKeyIssue } from './choose-key-issue';
import { dropKeyIssue } from './drop-key-issue';
import { getKeyIssues } from './get-key-issues';
import { listKeyIssues } from './list-key-issues';
import { getCongressSession } from './get-congress-session';
import { listSessionSuggestions } from './list-session-suggestions';

/** Tags and linked sources, key issues of a quarter, suggestions by meeting. */
export const MARKING_HANDLERS: Handlers<keyof typeof MARKING_OPERATIONS> = {
  mark,
  chooseKeyIssue,
  dropKeyIssue,
  getKeyIssues,
  listKeyIssues,
  getCongressSession,
  listSessionSuggestions,
};
