import { Flow } from '@/features/entry/flow';

export default function Page() {
  return <Flow />;
}
