import { TaskPage } from '@/features/responsibility/task-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { id } = useParams<'task'>();
  return <TaskPage id={id} />;
}
