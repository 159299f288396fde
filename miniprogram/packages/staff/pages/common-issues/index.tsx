import { CommonIssues } from '@/features/common-issues/common-issues';

export default function Page() {
  return <CommonIssues />;
}
