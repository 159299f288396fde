import { listCommonIssues } from './list-common-issues';
import { getCommonIssue } from './get-common-issue';
import { confirmCommonIssue } from './confirm-common-issue';
import { uniteCommonIssues } from './unite-common-issues';
import { splitCommonIssue } from './split-common-issue';
import { savePersonalWords } from './save-personal-words';

/** Contracts of what many have said (共性问题). */
export const COMMON_ISSUE_OPERATIONS = {
  listCommonIssues,
  getCommonIssue,
  confirmCommonIssue,
  uniteCommonIssues,
  splitCommonIssue,
  savePersonalWords,
} as const;
