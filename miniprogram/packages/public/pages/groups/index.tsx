import { Groups } from '@/features/entry/groups';

export default function Page() {
  return <Groups />;
}
