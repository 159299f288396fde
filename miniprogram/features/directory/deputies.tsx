import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { deputyCalled } from '@shared/wording/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { usePlace } from '@/components/entry/use-place';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { Face } from '@/components/ui/face';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import './directory.scss';

/** Everybody who was elected here, each with the way to their card. */
export function Deputies(asked: Partial<Routes['deputies']>) {
  const { placeId, face, failure: unknown, retry } = usePlace(asked.placeId);
  const { state, pages, failure, more, refresh, loadMore } = usePages(
    'listDeputies',
    placeId === undefined ? null : { placeId },
  );
  const deputies = pages.flatMap((page) => page.deputies);
  const [first] = pages;
  useReachBottom(() => void loadMore());
  usePullDown(refresh);
  const shown = placeId === undefined ? face : state;
  return (
    <PageFrame title="人大代表">
      <FourFaces
        state={shown === 'data' && deputies.length === 0 ? 'empty' : shown}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: placeId === undefined ? retry : () => void refresh() },
        }}
        empty={{
          title: placeId === undefined ? '还不知道您在哪里' : '这里还没有写代表',
          words: '扫一下代表或者联络站的码，就知道了。',
          action: { word: '看联络站', onTap: () => go('stations', {}) },
        }}
      >
        <View className="note deputies-lead">{`${first?.placeName ?? ''}，${first?.total ?? 0} 位代表，每位都有名片`}</View>
        <Slip kind="list">
          {deputies.map(({ id, name, title, constituency, stationName, available }) => (
            <Cell
              key={id}
              before={<Face name={name} size="s" />}
              title={deputyCalled(name)}
              detail={<Dots facts={[title, constituency, stationName]} />}
              note={available ? undefined : '这段时间不在'}
              onTap={() => placeId !== undefined && go('deputy', { placeId, id })}
            />
          ))}
        </Slip>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
