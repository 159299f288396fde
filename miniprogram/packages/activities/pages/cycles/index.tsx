import { GroupCycles } from '@/features/activities/group-cycles';

export default function Page() {
  return <GroupCycles />;
}
