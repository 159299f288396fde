import { DeputyCard } from '@/features/entry/deputy-card';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <DeputyCard {...useParams<'deputy'>()} />;
}
