import { View } from '@tarojs/components';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Round } from '@/components/ui/round';
import { Slip } from '@/components/ui/slip';
import { useInSteps } from '@/components/ui/use-in-steps';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { back, go } from '@/navigation/go';
import { refreshSession, useSession } from '@/session/session';
import { addressee, addressTo, type StationView } from '@/components/entry/addressee';
import { dial } from '@/navigation/dial';
import { DeputyCell } from './deputy-cell';
import '@/components/entry/entry.scss';

/** About a screen and a half. */
const AT_ONCE = 4;

/** For somebody without a code: every station, and in it the station itself or one of its deputies. */
export function Stations() {
  const { place, session, failure: unknown } = useSession();
  const placeId = addressee.get()?.placeId ?? place?.id;
  const { state, data, failure, refresh } = useQuery(
    'listStations',
    placeId === undefined ? null : { placeId },
  );
  const stations = data?.stations ?? [];
  const drawn = useInSteps(stations.length, AT_ONCE);

  const faceOf = () => {
    if (placeId === undefined && session !== null) return 'empty';
    if (placeId === undefined && unknown !== null) return 'error';
    return state === 'data' && stations.length === 0 ? 'empty' : state;
  };
  // Without a session nobody knows which place this is.
  const retry = () => void (placeId === undefined ? refreshSession() : refresh());
  const choose = (station: StationView) => {
    if (placeId === undefined) return;
    addressTo({ placeId, placeName: place?.name, station });
    back();
  };

  return (
    <PageFrame title="说给谁">
      <FourFaces
        state={faceOf()}
        error={{ ...failureFace(failure ?? unknown), action: { word: '再试一次', onTap: retry } }}
        empty={{
          title: place === null ? '还不知道您在哪里' : '这里还没有联络站',
          words:
            place === null
              ? '扫一下代表或者联络站的码，就知道了。'
              : `可以打${place.officeName}电话 ${place.officePhone}`,
        }}
      >
        {stations.slice(0, drawn).map((station) => (
          <StationSlip station={station} placeId={placeId} key={station.id} onChoose={choose} />
        ))}
      </FourFaces>
    </PageFrame>
  );
}

interface StationSlipProps {
  station: StationView;
  placeId: string | undefined;
  onChoose: (station: StationView) => void;
}

function StationSlip({ station, placeId, onChoose }: StationSlipProps) {
  return (
    <Slip>
      <View className="row station-head">
        <View className="grow">
          <View className="h">{station.name}</View>
          <View className="note">{station.address}</View>
          <View className="note">{station.openHours}</View>
        </View>
        <Round icon="tel" label={`打电话给${station.name}`} onTap={() => dial(station.phone)} />
      </View>
      <Cell icon="house" title="由站里安排代表" detail="不知道找谁，选这个" onTap={() => onChoose(station)} />
      {placeId !== undefined &&
        station.deputies.map((deputy) => <DeputyCell key={deputy.id} placeId={placeId} deputy={deputy} />)}
      <Cell
        icon="board"
        title="公示栏"
        detail="这里说过的、办了的"
        onTap={() => go('board', { placeId, stationId: station.id })}
      />
    </Slip>
  );
}
