import { RulePage } from '@/features/rules/rule-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { id } = useParams<'rule'>();
  return <RulePage id={id ?? ''} />;
}
