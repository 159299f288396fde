import { ActivityPage } from '@/features/activities/activity-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { id } = useParams<'activity'>();
  return <ActivityPage id={id} />;
}
