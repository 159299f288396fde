import { SplitPage } from '@/features/responsibility/split-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { id } = useParams<'splitTask'>();
  return <SplitPage id={id} />;
}
