import { Voters } from '@/features/voters/voters';

export default function Page() {
  return <Voters />;
}
