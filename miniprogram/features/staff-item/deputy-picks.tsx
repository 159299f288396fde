import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { DeputyPickList } from '@/components/item/deputy-pick-list';
import { FourFaces } from '@/components/ui/four-faces';
import { Tappable } from '@/components/ui/tappable';
import type { OutputOf } from '@shared/contract/operations';
import type { Detail } from './work-view';

export type OtherDeputy = OutputOf<'listStations'>['stations'][number]['deputies'][number];

interface DeputyPicksProps {
  detail: Detail;
  chosen: OtherDeputy | null;
  onChoose: (deputy: OtherDeputy) => void;
}

/** The deputies of the district except the one who has it: first those of the same station, the rest on demand. */
export function DeputyPicks({ detail, chosen, onChoose }: DeputyPicksProps) {
  const [all, setAll] = useState(false);
  const { state, data, failure, refresh } = useQuery('listStations', { placeId: detail.placeId });
  const others = (data?.stations ?? [])
    .flatMap(({ deputies }) => deputies)
    .filter(({ name }) => name !== detail.deputyName);
  const near = others.filter(({ stationName }) => stationName === detail.stationName);
  const shown = all || near.length === 0 ? others : near;
  return (
    <FourFaces
      state={state === 'data' && others.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '这里没有别的代表', words: '可以交给人大办。' }}
    >
      <DeputyPickList deputies={shown} chosen={chosen?.id ?? null} onChoose={onChoose} />
      {shown.length < others.length && (
        <View className="row">
          <Tappable className="link note tap" onTap={() => setAll(true)}>
            {`别的站的代表，一共 ${others.length} 位`}
          </Tappable>
        </View>
      )}
    </FourFaces>
  );
}
