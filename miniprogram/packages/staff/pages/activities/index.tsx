import { Activities } from '@/features/activities/activities';

export default function Page() {
  return <Activities />;
}
