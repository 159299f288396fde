import { KeyIssues } from '@/features/key-issues/key-issues';

export default function Page() {
  return <KeyIssues />;
}
