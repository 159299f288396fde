import { View } from '@tarojs/components';
import { deputyCalled } from '@shared/wording/roles';
import { receptionWords } from '@shared/wording/stations';
import { useQuery } from '@/cloud/use-query';
import type { DeputyView } from '@/components/entry/addressee';
import { PromiseRow, type PromiseView } from '@/components/entry/promise-row';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Face } from '@/components/ui/face';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { addressOf, go } from '@/navigation/go';
import { useShareCard } from '@/navigation/use-share-card';
import type { Routes } from '@/navigation/routes';
import { speakTo } from './speak-to';
import { facesWithout, isNotThere } from './use-stations';
import './cards.scss';

/** Who a deputy is, where to find them, and the way to say something to them. */
export function DeputyCard({ placeId, id }: Partial<Routes['deputy']>) {
  const { state, data, failure, refresh } = useQuery(
    'getDeputyCard',
    placeId === undefined || id === undefined ? null : { placeId, id },
  );
  useShareCard(() => ({
    title: data === null ? '人大代表' : `${deputyCalled(data.deputy.name)}的名片`,
    path:
      placeId === undefined || id === undefined
        ? addressOf('stations', {})
        : addressOf('deputy', { placeId, id }),
  }));
  if (placeId === undefined || data === null) {
    const isUnknown = placeId === undefined || id === undefined || isNotThere(failure);
    return (
      <PageFrame title="代表名片">
        <FourFaces
          {...facesWithout('没找到这位代表', { state: isUnknown ? 'empty' : state, failure, refresh })}
        />
      </PageFrame>
    );
  }
  const { deputy, station, placeName } = data;
  const called = deputyCalled(deputy.name);
  const { available } = deputy;
  return (
    <PageFrame
      title="代表名片"
      foot={
        <Bar say={available ? undefined : '您说的话，联络站先收下，替您安排'}>
          <Button look="main" wide icon="say" onTap={() => speakTo({ placeId, placeName, station, deputy })}>
            {available ? `向${called}说一件事` : '交给联络站'}
          </Button>
        </Bar>
      }
    >
      <WhoSlip deputy={deputy} />
      {!available && (
        <View className="gap-m">
          <Hint>{`${called}这段时间不在`}</Hint>
        </View>
      )}
      <Section title="怎么找">
        <Slip kind="list">
          <Cell
            icon="house"
            title={station.name}
            detail={station.address}
            onTap={() => go('station', { placeId, id: station.id })}
          />
          <Cell icon="clock" title={station.openHours} detail="站里有人的时候" />
          <Cell
            icon="users"
            title={receptionWords(station.receptionDays)}
            detail="接待日，来了就见，不用预约"
          />
          <Cell
            icon="tel"
            title={station.phone}
            detail="联络站电话"
            note="拨打"
            noteLook="link"
            onTap={() => dial(station.phone)}
          />
          <Cell icon="find" title="看看别的代表" onTap={() => go('deputies', { placeId })} />
        </Slip>
      </Section>
      <PromisesSection promises={data.promises} />
    </PageFrame>
  );
}

/** 亮承诺: nothing is hidden, and nothing is said of who has promised nothing. */
function PromisesSection({ promises }: { promises: readonly PromiseView[] }) {
  if (promises.length === 0) return null;
  const kept = promises.filter(({ state }) => state === 'kept').length;
  return (
    <Section title="答应过的" note={`${promises.length} 件，做到 ${kept} 件`}>
      <Slip kind="list">
        {promises.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} />
        ))}
      </Slip>
    </Section>
  );
}

function WhoSlip({ deputy: { name, title, constituency, intro } }: { deputy: DeputyView }) {
  return (
    <Slip>
      <View className="row row-top row-wide">
        <Face name={name} size="l" />
        <View className="grow">
          <View className="card-name">{name}</View>
          <View className="bold card-title">{title}</View>
          <View className="sub">{constituency}</View>
          {intro !== '' && <View className="note card-intro">{intro}</View>}
        </View>
      </View>
    </Slip>
  );
}
