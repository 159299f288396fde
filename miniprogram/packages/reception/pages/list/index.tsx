import { HeldReceptions } from '@/features/held-reception/held-receptions';

export default function Page() {
  return <HeldReceptions />;
}
