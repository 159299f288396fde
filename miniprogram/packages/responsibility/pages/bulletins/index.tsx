import { Bulletins } from '@/features/responsibility/bulletins';

export default function Page() {
  return <Bulletins />;
}
