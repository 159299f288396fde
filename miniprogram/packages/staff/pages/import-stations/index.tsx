import { ImportStations } from '@/features/stations/import-stations';

export default function Page() {
  return <ImportStations />;
}
