import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { DeputyPickList } from '@/components/item/deputy-pick-list';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import type { RegisterDraft } from './register-view';

interface ToWhomProps {
  placeId: string;
  draft: RegisterDraft;
  /** The station of the hat that acts; an office chooses one. */
  ownStationId?: string;
  problem: string | null;
  change: (part: Partial<RegisterDraft>) => void;
}

/** To the station, or to one of its deputies. Who is away is shown and cannot be chosen. */
export function ToWhom({ placeId, draft, ownStationId, problem, change }: ToWhomProps) {
  const { state, data, failure, refresh } = useQuery('listStations', { placeId });
  const stations = data?.stations ?? [];
  const stationId = ownStationId ?? draft.stationId;
  const station = stations.find(({ id }) => id === stationId);
  return (
    <Section title="交给谁" note={ownStationId === undefined ? undefined : '不选就由站里安排'}>
      <Slip>
        <FourFaces
          state={state === 'data' && stations.length === 0 ? 'empty' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
          empty={{ title: '这里还没有联络站' }}
        >
          {ownStationId === undefined && (
            <>
              <View className="field-label">哪个站</View>
              <Chips
                label="哪个站"
                choices={stations.map(({ id, name }) => ({ value: id, word: name }))}
                chosen={draft.stationId}
                onChoose={(next) => change({ stationId: next, deputyId: null })}
              />
              {problem !== null && <Hint tone="late">{problem}</Hint>}
            </>
          )}
          {station !== undefined && (
            <View className={ownStationId === undefined ? 'gap-l' : ''}>
              <Pick
                on={draft.deputyId === null}
                word="由站里安排"
                detail={station.name}
                onTap={() => change({ deputyId: null })}
              />
              <DeputyPickList
                key={station.id}
                deputies={station.deputies}
                chosen={draft.deputyId}
                onChoose={({ id }) => change({ deputyId: id })}
              />
            </View>
          )}
        </FourFaces>
      </Slip>
    </Section>
  );
}
