import { SharedPage } from '@/features/share/shared-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { token } = useParams<'shared'>();
  return <SharedPage token={token} />;
}
