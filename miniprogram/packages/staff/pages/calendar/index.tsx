import { CalendarPage } from '@/features/calendar/calendar-page';

export default function Page() {
  return <CalendarPage />;
}
