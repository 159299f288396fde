import { CallList } from '@/features/call-list/call-list';

export default function Page() {
  return <CallList />;
}
