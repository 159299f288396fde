import { StationCard } from '@/features/entry/station-card';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <StationCard {...useParams<'station'>()} />;
}
