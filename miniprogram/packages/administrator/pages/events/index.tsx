import { EventsPage } from '@/features/members/events-page';

export default function Page() {
  return <EventsPage />;
}
