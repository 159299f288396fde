import { View } from '@tarojs/components';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { hasWay, showWay } from '@/navigation/show-way';
import { useSession } from '@/session/session';
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
        <View className="sub card-area">{station.areaName}</View>
        <Cell
          icon="pin"
          title={station.address}
          note={hasWay(station) ? '怎么走' : undefined}
          noteLook="link"
          onTap={hasWay(station) ? () => showWay(station) : undefined}
        />
        <Cell icon="clock" title={station.openHours} />
        <Cell
          icon="tel"
          title={station.phone}
          note="拨打"
          noteLook="link"
          label={`打电话给${station.name}`}
          onTap={() => dial(station.phone)}
        />
        <Cell
          icon="board"
          title="公示栏"
          detail="这里说过的、办了的"
          onTap={() => go('board', { placeId, stationId: station.id })}
        />
      </Slip>
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
