import { OpenedContacts } from '@/features/members/opened-contacts';

export default function Page() {
  return <OpenedContacts />;
}
