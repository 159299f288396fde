import { ActivityFigures } from '@/features/activities/activity-figures';

export default function Page() {
  return <ActivityFigures />;
}
