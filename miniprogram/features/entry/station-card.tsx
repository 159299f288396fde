import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { STATION_KIND_WORD, STATION_STATUS_WORD, receptionWords } from '@shared/wording/stations';
import { useQuery } from '@/cloud/use-query';
import type { StationView } from '@/components/entry/addressee';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { Hint } from '@/components/ui/hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { hasWay, showWay } from '@/navigation/show-way';
import { useSession } from '@/session/session';
import { pictured, spoken } from '@/theme/spoken';
import { DeputyCell } from './deputy-cell';
import { speakTo } from './speak-to';
import { useStations } from './use-stations';
import './cards.scss';

/** A station: where it is, when somebody is there, who its deputies are; it finds one for who knows none. */
export function StationCard({ placeId, id }: Partial<Routes['station']>) {
  const { session } = useSession();
  const { stations, facesWithout } = useStations(placeId);
  const station = stations.find((one) => one.id === id);
  if (placeId === undefined || station === undefined) {
    return (
      <PageFrame title="联络站">
        <FourFaces {...facesWithout('没找到这个联络站')} />
      </PageFrame>
    );
  }
  const placeName = session?.places.find((place) => place.id === placeId)?.name;
  return (
    <PageFrame
      title="联络站"
      foot={
        <Bar say="不知道找谁也没关系，由站里安排代表">
          <Button look="main" wide icon="say" onTap={() => speakTo({ placeId, placeName, station })}>
            向联络站说一件事
          </Button>
        </Bar>
      }
    >
      <Slip>
        <View className="title">{station.name}</View>
        <View className="sub card-area">
          <Dots facts={[STATION_KIND_WORD[station.kind], station.areaName, ...station.tags]} />
        </View>
        {station.status !== 'open' && <Hint>{`${STATION_STATUS_WORD[station.status]}，来之前先打电话`}</Hint>}
        <Cell
          icon="pin"
          title={station.address}
          note={hasWay(station) ? '怎么走' : undefined}
          noteLook="link"
          onTap={hasWay(station) ? () => showWay(station) : undefined}
        />
        <Cell icon="clock" title={station.openHours} detail="站里有人的时候" />
        <Cell icon="users" title={receptionWords(station.receptionDays)} detail="代表接待日" />
        <Cell
          icon="tel"
          title={station.phone}
          note="拨打"
          noteLook="link"
          onTap={() => dial(station.phone)}
        />
        <Cell
          icon="board"
          title="公示栏"
          detail="这里说过的、办了的"
          onTap={() => go('board', { placeId, stationId: station.id })}
        />
        <Cell
          icon="tray"
          title="意见箱"
          detail="不写名字也行，只有联络站看得到"
          onTap={() => go('box', { placeId, stationId: station.id })}
        />
      </Slip>
      {station.code !== undefined && <CodeSlip placeId={placeId} station={station} scene={station.code} />}
      {station.deputies.length > 0 && (
        <Section title="这里的代表" note={`${station.deputies.length} 位`}>
          <Slip kind="list">
            {station.deputies.map((deputy) => (
              <DeputyCell key={deputy.id} placeId={placeId} deputy={deputy} />
            ))}
          </Slip>
        </Section>
      )}
    </PageFrame>
  );
}

interface CodeSlipProps {
  placeId: string;
  station: StationView;
  scene: string;
}

/** The station's own code, drawn when somebody wants to see it: to show to a neighbour, to print. */
function CodeSlip({ placeId, station, scene }: CodeSlipProps) {
  const [shown, setShown] = useState(false);
  const { data, failure, refresh } = useQuery('getCodeImage', shown ? { placeId, scene } : null);
  return (
    <Slip kind="list">
      <Cell
        icon="scan"
        title="这个站的码"
        detail={failure === null ? '给别人扫，或者印出来' : '没取到，再点一下'}
        note={shown ? '收起' : '看看'}
        noteLook="link"
        onTap={() => (failure === null ? setShown(!shown) : void refresh())}
      />
      {data !== null && (
        <View className="card-code" {...spoken({ role: 'img', label: `${station.name}的码` })}>
          <Image
            className="card-qr"
            src={`data:image/png;base64,${data.png}`}
            showMenuByLongpress
            {...pictured('')}
          />
        </View>
      )}
    </Slip>
  );
}
