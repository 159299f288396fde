import { OutcomeReport } from '@/features/outcome/outcome-report';

export default function Page() {
  return <OutcomeReport />;
}
