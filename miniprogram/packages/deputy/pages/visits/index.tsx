import { Visits } from '@/features/visits/visits';

export default function Page() {
  return <Visits />;
}
