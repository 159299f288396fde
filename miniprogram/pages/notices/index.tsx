import { Inbox } from '@/features/inbox/inbox';

export default function Page() {
  return <Inbox />;
}
