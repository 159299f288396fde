import { Me } from '@/features/me/me';

export default function Page() {
  return <Me />;
}
