import { PlaceSettings } from '@/features/place-settings/place-settings';

export default function Page() {
  return <PlaceSettings />;
}
