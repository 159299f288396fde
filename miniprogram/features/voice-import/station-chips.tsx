import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';

interface StationChipsProps {
  placeId: string;
  chosen: string | null;
  onChoose: (stationId: string) => void;
}

/** For rows without a station; without a choice each of them is named as wrong. */
export function StationChips({ placeId, chosen, onChoose }: StationChipsProps) {
  const { state, data, failure, refresh } = useQuery('listStations', { placeId });
  const stations = data?.stations ?? [];
  return (
    <View className="gap-l">
      <View className="field-label">表里没写哪个联络站，就当是</View>
      <FourFaces
        state={state === 'data' && stations.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这里还没有联络站' }}
      >
        <Chips
          label="表里没写哪个联络站，就当是"
          choices={stations.map(({ id, name }) => ({ value: id, word: name }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      </FourFaces>
    </View>
  );
}
