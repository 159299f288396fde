import { View } from '@tarojs/components';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { Round } from '@/components/ui/round';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import type { Addressee, StationView } from '@/components/entry/addressee';
import { dial } from '@/navigation/dial';
import { go } from '@/navigation/go';
import { hasWay, showWay } from '@/navigation/show-way';
import { Tappable } from '@/components/ui/tappable';
import { useSession } from '@/session/session';

/**
 * The station of whom one speaks to; before that the first of the place. A person behind a door, with a telephone.
 * @param waits for a code that is being opened and will say
 */
export function useStation(chosen: Addressee | null, waits = false): StationView | null {
  const { place } = useSession();
  const asked = chosen === null && place !== null && !waits ? { placeId: place.id } : null;
  const { data } = useQuery('listStations', asked);
  return chosen?.station ?? data?.stations[0] ?? null;
}

export function NearStation({ chosen }: { chosen: Addressee | null }) {
  const { place } = useSession();
  const station = useStation(chosen);
  const placeId = chosen?.placeId ?? place?.id;
  if (station === null) return null;
  return (
    <Section
      title={chosen === null ? '联络站' : '您选的联络站'}
      action={{ word: '别的站', onTap: () => go('stations', {}) }}
    >
      <Slip>
        <View className="row">
          <Tappable
            className="grow"
            role="link"
            onTap={placeId === undefined ? undefined : () => go('station', { placeId, id: station.id })}
          >
            <View className="bold">{station.name}</View>
            <View className="note">{station.address}</View>
            <View className="note">{station.openHours}</View>
          </Tappable>
          <Round icon="tel" label="打电话给联络站" onTap={() => dial(station.phone)} />
          {hasWay(station) && <Round icon="way" label="带我去联络站" onTap={() => showWay(station)} />}
        </View>
        <View className="gap-s">
          <Cell
            icon="board"
            title="公示栏"
            detail="这里说过的、办了的"
            onTap={() => go('board', { placeId, stationId: station.id })}
          />
        </View>
      </Slip>
    </Section>
  );
}
