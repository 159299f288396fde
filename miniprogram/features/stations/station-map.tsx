import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { STATION_KIND_WORD, STATION_STATUS_WORD } from '@shared/wording/stations';
import { failureFace } from '@/cloud/failure-words';
import { usePullDown } from '@/cloud/use-pull-down';
import { useQuery } from '@/cloud/use-query';
import { usePlace } from '@/components/entry/use-place';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { Dots } from '@/components/ui/dots';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { PinMap } from './pin-map';
import { placed, type Pin } from './pins';
import './stations.scss';

/** Rows at first, and with each step further down. */
const ROWS = 20;
const ALL = 'all';

/** Every station of a place: on a map, by what it is and by what it is good at. */
export function StationMap(asked: Partial<Routes['stationMap']>) {
  const { placeId, face, failure: unknown, retry } = usePlace(asked.placeId);
  const [chosen, setChosen] = useState(ALL);
  const [rows, setRows] = useState(ROWS);
  const [of, value] = chosen.split(':');
  const narrowed = of === ALL ? {} : { [of as 'tag' | 'kind' | 'upgradedIn']: value };
  const whole = useQuery('getStationMap', placeId === undefined ? null : { placeId });
  const part = useQuery(
    'getStationMap',
    placeId === undefined || of === ALL ? null : { placeId, ...narrowed },
  );
  const shown = of === ALL ? whole : part;
  const stations = shown.data?.stations ?? [];
  const choose = (next: string) => {
    setChosen(next);
    setRows(ROWS);
  };
  const open = (id: string) => placeId !== undefined && go('station', { placeId, id });
  usePullDown(() => Promise.all([whole.refresh(), part.refresh()]));
  useReachBottom(() => setRows((before) => before + ROWS));
  const state = placeId === undefined ? face : shown.state;
  return (
    <PageFrame
      title="联络站地图"
      above={whole.data !== null && <MapHead map={whole.data} chosen={chosen} onChoose={choose} />}
    >
      <FourFaces
        state={state === 'data' && stations.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(shown.failure ?? unknown),
          action: { word: '再试一次', onTap: placeId === undefined ? retry : () => void shown.refresh() },
        }}
        empty={{
          title: '这里还没有联络站',
          words: placeId === undefined ? '扫一下代表或者联络站的码，就知道您在哪里了。' : '换一个看看。',
          action: of === ALL ? undefined : { word: '看全部', onTap: () => choose(ALL) },
        }}
      >
        <PinMap pins={stations} onChoose={open} />
        <View className="note stations-placed">{placedWords(stations)}</View>
        <Slip kind="list">
          {stations.slice(0, rows).map((station) => (
            <StationRow key={station.id} station={station} onTap={() => open(station.id)} />
          ))}
        </Slip>
        <MoreRow
          more={rows < stations.length ? 'some' : 'none'}
          onMore={() => setRows((before) => before + ROWS)}
        />
      </FourFaces>
    </PageFrame>
  );
}

function placedWords(stations: readonly Pin[]): string {
  const onMap = placed(stations).length;
  const without = stations.length - onMap;
  return without === 0 ? `图上 ${onMap} 个` : `图上 ${onMap} 个，还有 ${without} 个没写在哪里`;
}

interface MapHeadProps {
  map: NonNullable<ReturnType<typeof useQuery<'getStationMap'>>['data']>;
  chosen: string;
  onChoose: (chosen: string) => void;
}

function MapHead({ map, chosen, onChoose }: MapHeadProps) {
  const counted = (of: string, list: readonly { value: string; word: string; count: number }[]) =>
    list.map(({ value, word, count }) => ({ value: `${of}:${value}`, word: `${word} ${count}` }));
  const choices = [
    { value: ALL, word: `全部 ${map.all}` },
    ...counted('kind', map.kinds.length > 1 ? map.kinds : []),
    ...counted('tag', map.tags),
    ...counted(
      'upgradedIn',
      map.years.map((year) => ({ ...year, word: `${year.word} 年新建、提升` })),
    ),
  ];
  return (
    <View className="stations-head">
      <View className="row row-wide">
        <View className="stations-count">{`${map.all} 个站点`}</View>
        {map.open < map.all && <View className="note">{`开着 ${map.open} 个`}</View>}
      </View>
      {choices.length > 2 && (
        <View className="stations-chips">
          <Chips label="看哪些" choices={choices} chosen={chosen} onChoose={onChoose} />
        </View>
      )}
    </View>
  );
}

function StationRow({ station, onTap }: { station: Pin; onTap: () => void }) {
  const { name, kind, areaName, tags, status, deputies } = station;
  return (
    <Cell
      icon="house"
      title={name}
      detail={
        <Dots
          facts={[
            STATION_KIND_WORD[kind],
            areaName,
            ...tags,
            deputies > 0 && `${deputies} 位代表`,
            status !== 'open' && STATION_STATUS_WORD[status],
          ]}
        />
      }
      onTap={onTap}
    />
  );
}
