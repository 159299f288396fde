import { CategoryTasks } from '@/features/responsibility/category-tasks';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { name } = useParams<'dutyCategory'>();
  return <CategoryTasks name={name} />;
}
