import { Stations } from '@/features/entry/stations';

export default function Page() {
  return <Stations />;
}
