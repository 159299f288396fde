import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { refreshSession, useSession } from '@/session/session';
import { ActivitySlip } from './activity-slip';
import { NewActivitySheet } from './new-activity-sheet';

type State = 'planned' | 'closed';

const EMPTY: Record<State, { title: string; words: string }> = {
  planned: { title: '没有正在办的活动', words: '接待日、板凳会、走访，先记一笔，再把收来的事挂上。' },
  closed: { title: '还没有结束的活动', words: '结束了会贴到公示栏，带着每件事办到哪一步。' },
};

/** What a station has done with people, and what came of each: closing one puts it on the board. */
export function Activities() {
  const { session, hat, failure: unknown } = useSession();
  const [state, setState] = useState<State>('planned');
  const [adding, setAdding] = useState(false);
  const list = usePages('listActivities', session === null ? null : { state });
  const { pages, more, refresh, loadMore } = list;
  const activities = pages.flatMap((page) => page.activities);
  const failure = list.failure ?? unknown;
  const face = session === null && unknown !== null ? 'error' : list.state;
  useReachBottom(() => void loadMore());
  usePullDown(refresh);
  return (
    <PageFrame
      title="活动"
      above={
        <Segs
          segs={[
            { value: 'planned', word: '正在办' },
            { value: 'closed', word: '结束了' },
          ]}
          chosen={state}
          onChoose={setState}
        />
      }
      foot={
        <Bar>
          <Button look="main" wide icon="plus" onTap={() => setAdding(true)}>
            记一次活动
          </Button>
        </Bar>
      }
    >
      <FourFaces
        state={face === 'data' && activities.length === 0 ? 'empty' : face}
        error={{
          ...failureFace(failure),
          action: { word: '再试一次', onTap: () => void (session === null ? refreshSession() : refresh()) },
        }}
        empty={EMPTY[state]}
      >
        {activities.map((activity) => (
          <ActivitySlip key={activity.id} activity={activity} onChanged={refresh} />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
      <View>
        {adding && (
          <NewActivitySheet
            choosesStation={hat !== null && !isOneOf(STATION_ROLES, hat.role)}
            placeId={hat?.placeId}
            onClose={() => setAdding(false)}
            onDone={async () => {
              setAdding(false);
              setState('planned');
              await refresh();
            }}
          />
        )}
      </View>
    </PageFrame>
  );
}
