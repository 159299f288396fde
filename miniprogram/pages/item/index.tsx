import { CasePage } from '@/features/court/case-page';
import { ItemPage } from '@/features/item/item-page';
import { useParams } from '@/navigation/go';
import { useSession } from '@/session/session';

/** Whoever brought it in: a court reads its case in its own words. */
export default function Page() {
  const { no } = useParams<'item'>();
  const { hat } = useSession();
  return hat?.role === 'court' ? <CasePage no={no} /> : <ItemPage no={no} />;
}
