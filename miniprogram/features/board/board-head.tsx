import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import { Tappable } from '@/components/ui/tappable';
import { figuresOf, judgedWords, type Figures } from './board-view';

interface BoardHeadProps {
  placeId: string;
  name: string;
  figures: Figures | undefined;
  stationId: string | undefined;
  onChoose: (stationId: string | undefined) => void;
}

/** Whose board it is, three figures that are never added, and the way to another station's. */
export function BoardHead({ placeId, name, figures, stationId, onChoose }: BoardHeadProps) {
  const [choosing, setChoosing] = useState(false);
  const choose = (next: string | undefined) => {
    setChoosing(false);
    onChoose(next);
  };
  return (
    <View className="board-head">
      <View className="row">
        <View className="board-name grow">{name}</View>
        <Tappable className="row link board-change" onTap={() => setChoosing(true)}>
          <View>换站</View>
          <Icon name="go" size="s" />
        </Tappable>
      </View>
      {figures !== undefined && (
        <>
          <View className="board-figures">
            {figuresOf(figures).map(({ figure, word }) => (
              <View className="board-figure" key={word}>
                <View className="board-number">{figure}</View>
                <View className="note">{word}</View>
              </View>
            ))}
          </View>
          <View className="note board-judged">{judgedWords(figures)}</View>
        </>
      )}
      <Sheet open={choosing} title="看哪个站的" onClose={() => setChoosing(false)}>
        {choosing && <StationChoice placeId={placeId} stationId={stationId} onChoose={choose} />}
      </Sheet>
    </View>
  );
}

function StationChoice({
  placeId,
  stationId,
  onChoose,
}: Pick<BoardHeadProps, 'placeId' | 'stationId' | 'onChoose'>) {
  const { state, data, failure, refresh } = useQuery('listStations', { placeId });
  const stations = data?.stations ?? [];
  return (
    <FourFaces
      state={state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
    >
      <Cell
        icon={stationId === undefined ? 'check' : 'board'}
        title="所有的站"
        onTap={() => onChoose(undefined)}
      />
      {stations.map(({ id, name, areaName }) => (
        <Cell
          key={id}
          icon={id === stationId ? 'check' : 'house'}
          title={name}
          detail={areaName}
          onTap={() => onChoose(id)}
        />
      ))}
    </FourFaces>
  );
}
