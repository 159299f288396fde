import { DutyPage } from '@/features/members/duty-page';

export default function Page() {
  return <DutyPage />;
}
