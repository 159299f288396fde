import { CongressSession } from '@/features/congress-session/congress-session';

export default function Page() {
  return <CongressSession />;
}
