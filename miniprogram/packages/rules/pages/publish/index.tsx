import { PublishRule } from '@/features/rules/publish-rule';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { id } = useParams<'publishRule'>();
  return <PublishRule id={id} />;
}
