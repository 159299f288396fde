import { ItemPage } from '@/features/item/item-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'item'>();
  return <ItemPage no={no} />;
}
