import type { ReactNode } from 'react';
import type { OutputOf } from '@shared/contract/operations';

export type Issue = OutputOf<'getCommonIssue'>;

export interface IssueProps {
  issue: Issue;
  head: ReactNode;
  onChanged: () => Promise<void>;
}
