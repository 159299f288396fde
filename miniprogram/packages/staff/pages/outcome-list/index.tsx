import { OutcomeList } from '@/features/outcome/outcome-list';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { year, of, name } = useParams<'outcomeList'>();
  return <OutcomeList year={year} of={of} name={name} />;
}
