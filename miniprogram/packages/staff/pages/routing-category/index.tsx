import { CategoryPage } from '@/features/routing/category-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { id } = useParams<'routingCategory'>();
  return <CategoryPage id={id ?? ''} />;
}
