import { CommonIssuePage } from '@/features/common-issues/common-issue-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'commonIssue'>();
  return <CommonIssuePage no={no ?? ''} />;
}
