import { ImportPage } from '@/features/responsibility/import-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { of } = useParams<'importList'>();
  return <ImportPage of={of} />;
}
