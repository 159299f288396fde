import { Promises } from '@/features/directory/promises';

export default function Page() {
  return <Promises />;
}
