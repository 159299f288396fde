import { ActivityCounted } from '@/features/activities/activity-counted';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <ActivityCounted {...useParams<'activityCounted'>()} />;
}
