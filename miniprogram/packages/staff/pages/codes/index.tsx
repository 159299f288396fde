import { Codes } from '@/features/codes/codes';

export default function Page() {
  return <Codes />;
}
