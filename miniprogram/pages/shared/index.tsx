import { SharedPage } from '@/features/item/shared-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { token } = useParams<'shared'>();
  return <SharedPage token={token} />;
}
