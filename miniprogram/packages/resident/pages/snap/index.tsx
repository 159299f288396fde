import { Snap } from '@/features/snap/snap';

export default function Page() {
  return <Snap />;
}
