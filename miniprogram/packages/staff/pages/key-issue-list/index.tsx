import { KeyIssueList } from '@/features/key-issues/key-issue-list';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <KeyIssueList {...useParams<'keyIssueList'>()} />;
}
