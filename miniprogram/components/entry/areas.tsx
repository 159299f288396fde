import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import type { ChosenArea } from './area-pick';

type Area = OutputOf<'listAreas'>['areas'][number];

interface AreasProps {
  placeId: string;
  chosen: ChosenArea | null;
  onChoose: (area: ChosenArea) => void;
}

/** What of a place can be chosen. A village that has grids asks once more, and takes not knowing for an answer. */
export function Areas({ placeId, chosen, onChoose }: AreasProps) {
  const { state, data, failure, refresh } = useQuery('listAreas', { placeId });
  const areas = data?.areas ?? [];
  const inside = (id: string) => areas.filter(({ parentId }) => parentId === id);
  // A town is a place that has villages; where there is none, what is there can be chosen at once.
  const towns = areas.filter(({ id, tier }) => tier !== 'county' && inside(id).length > 0);
  const [townId, setTownId] = useState<string | null>(null);
  const [withGrids, setWithGrids] = useState<string | null>(null);
  const town = towns.find(({ id }) => id === (townId ?? chosenTown(areas, chosen) ?? towns[0]?.id));
  const villages = town === undefined ? areas.filter(({ tier }) => tier !== 'county') : inside(town.id);
  const gridsOf = (id: string | null) => data?.grids.filter(({ areaId }) => areaId === id) ?? [];
  const area = areas.find(({ id }) => id === withGrids);
  const choose = (id: string) => {
    const one = areas.find((known) => known.id === id);
    if (one === undefined) return;
    if (gridsOf(id).length > 0) setWithGrids(id);
    else onChoose({ id, name: one.name });
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
              onChoose={(id) => {
                setTownId(id);
                setWithGrids(null);
              }}
            />
          </View>
        </>
      )}
      <View className="note gap-m">{town === undefined ? '选一个' : `${town.name}的村、社区`}</View>
      <View className="gap">
        <Chips
          label="村、社区"
          choices={choicesOf(villages)}
          chosen={withGrids ?? chosen?.id ?? null}
          onChoose={choose}
        />
      </View>
      {area !== undefined && (
        <>
          <View className="note gap-m">{`${area.name}的哪个网格？`}</View>
          <View className="gap">
            <Chips
              label="网格"
              choices={choicesOf(gridsOf(area.id))}
              chosen={chosen?.gridId ?? null}
              onChoose={(gridId) => {
                const grid = gridsOf(area.id).find(({ id }) => id === gridId);
                if (grid !== undefined)
                  onChoose({ id: area.id, name: `${area.name}${grid.name}`, gridId: grid.id });
              }}
            />
          </View>
          <View className="gap-m">
            <Button look="text" onTap={() => onChoose({ id: area.id, name: area.name })}>
              {`说不准哪个网格，就选${area.name}`}
            </Button>
          </View>
        </>
      )}
      {town !== undefined && area === undefined && (
        <View className="gap-m">
          <Button look="text" onTap={() => choose(town.id)}>{`说不准哪个村，就选${town.name}`}</Button>
        </View>
      )}
    </FourFaces>
  );
}

const choicesOf = (areas: readonly Pick<Area, 'id' | 'name'>[]) =>
  areas.map(({ id, name }) => ({ value: id, word: name }));

const chosenTown = (areas: readonly Area[], chosen: ChosenArea | null): string | undefined =>
  areas.find(({ id }) => id === chosen?.id)?.parentId;
