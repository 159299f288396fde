import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { Chips } from '@/components/ui/chip';
import { Hint } from '@/components/ui/hint';

export type ChoosableStations = NonNullable<OutputOf<'getVoiceImport'>['stations']>;

interface StationChipsProps {
  stations: ChoosableStations;
  chosen: string | null;
  onChoose: (stationId: string) => void;
}

/** For rows without a station; without a choice each of them is named as wrong. */
export function StationChips({ stations, chosen, onChoose }: StationChipsProps) {
  return (
    <View className="gap-l">
      <View className="field-label">表里没写哪个联络站，就当是</View>
      {stations.length === 0 ? (
        <Hint>这里还没有联络站</Hint>
      ) : (
        <Chips
          label="表里没写哪个联络站，就当是"
          choices={stations.map(({ id, name }) => ({ value: id, word: name }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </View>
  );
}
