import { Versions } from '@/features/place-settings/versions';

export default function Page() {
  return <Versions />;
}
