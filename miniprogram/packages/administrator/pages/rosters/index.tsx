import { Rosters } from '@/features/rosters/rosters';

export default function Page() {
  return <Rosters />;
}
