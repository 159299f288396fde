import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { Sheet } from '@/components/ui/sheet';

type Area = OutputOf<'listAreas'>['areas'][number];
export type ChosenArea = Pick<Area, 'id' | 'name'>;

interface AreaPickProps {
  placeId: string | null;
  chosen: ChosenArea | null;
  onChoose: (area: ChosenArea | null) => void;
}

/** Where it is for who has no map, or does not want one: the town, then the village; a landmark is written beside it. */
export function AreaPick({ placeId, chosen, onChoose }: AreaPickProps) {
  const [open, setOpen] = useState(false);
  if (placeId === null) return null;
  return (
    <>
      <Button size="small" icon="house" onTap={() => setOpen(true)}>
        {chosen === null ? '选村、社区' : `在${chosen.name}，换一个`}
      </Button>
      {chosen !== null && (
        <Button size="small" look="text" onTap={() => onChoose(null)}>
          不选了
        </Button>
      )}
      <Sheet open={open} title="在哪个村、社区？" onClose={() => setOpen(false)}>
        {open && (
          <Areas
            placeId={placeId}
            chosen={chosen}
            onChoose={(area) => {
              onChoose(area);
              setOpen(false);
            }}
          />
        )}
      </Sheet>
    </>
  );
}

interface AreasProps {
  placeId: string;
  chosen: ChosenArea | null;
  onChoose: (area: ChosenArea) => void;
}

function Areas({ placeId, chosen, onChoose }: AreasProps) {
  const { state, data, failure, refresh } = useQuery('listAreas', { placeId });
  const areas = data?.areas ?? [];
  const inside = (id: string) => areas.filter(({ parentId }) => parentId === id);
  // A town is a place that has villages; where there is none, what is there can be chosen at once.
  const towns = areas.filter(({ id, tier }) => tier !== 'county' && inside(id).length > 0);
  const [townId, setTownId] = useState<string | null>(null);
  const town = towns.find(({ id }) => id === (townId ?? chosenTown(areas, chosen) ?? towns[0]?.id));
  const villages = town === undefined ? areas.filter(({ tier }) => tier !== 'county') : inside(town.id);
  const choose = (id: string) => {
    const area = areas.find((one) => one.id === id);
    if (area !== undefined) onChoose({ id, name: area.name });
  };
  return (
    <FourFaces
      state={state === 'data' && villages.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '这里没有村、社区可选', words: '关上，在上面写一句在哪里就行。' }}
    >
      {towns.length > 1 && (
        <>
          <View className="note">先选乡镇、街道</View>
          <View className="gap">
            <Chips
              label="乡镇、街道"
              choices={choicesOf(towns)}
              chosen={town?.id ?? null}
              onChoose={setTownId}
            />
          </View>
        </>
      )}
      <View className="note gap-m">{town === undefined ? '选一个' : `${town.name}的村、社区`}</View>
      <View className="gap">
        <Chips label="村、社区" choices={choicesOf(villages)} chosen={chosen?.id ?? null} onChoose={choose} />
      </View>
      {town !== undefined && (
        <View className="gap-m">
          <Button look="text" onTap={() => choose(town.id)}>{`说不准哪个村，就选${town.name}`}</Button>
        </View>
      )}
    </FourFaces>
  );
}

const choicesOf = (areas: readonly Area[]) => areas.map(({ id, name }) => ({ value: id, word: name }));

const chosenTown = (areas: readonly Area[], chosen: ChosenArea | null): string | undefined =>
  areas.find(({ id }) => id === chosen?.id)?.parentId;
