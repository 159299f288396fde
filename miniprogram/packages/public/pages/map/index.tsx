import { StationMap } from '@/features/stations/station-map';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <StationMap {...useParams<'stationMap'>()} />;
}
