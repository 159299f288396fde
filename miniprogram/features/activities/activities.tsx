import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession, useSession } from '@/session/session';
import { ActivitySlip } from './activity-slip';
import { OwnCycles } from './own-cycles';
import { NewActivitySheet } from './new-activity-sheet';

type State = 'planned' | 'closed';

const EMPTY: Record<State, { title: string; words: string }> = {
  planned: { title: '没有正在办的活动', words: '接待日、板凳会、走访，先记一笔，再把收来的事挂上。' },
  closed: { title: '还没有结束的活动', words: '结束了会贴到公示栏，带着每件事办到哪一步。' },
};

const NO_GROUP = { title: '您还没有编进小组', words: '小组的活动由组里的代表记。没有小组，请联络站记。' };

/** What a station has done with people, and what came of each: closing one puts it on the board. */
export function Activities() {
  const { session, hat, failure: unknown } = useSession();
  const [state, setState] = useState<State>('planned');
  const [adding, setAdding] = useState(false);
  const isDeputy = isOneOf(DEPUTY_ROLES, hat?.role ?? 'leader');
  const cycles = usePages('listGroupCycles', session !== null && isDeputy ? {} : null);
  const own = cycles.pages[0]?.rows ?? null;
  const perYear = cycles.pages[0]?.cycle?.perYear;
  const [picked, setPicked] = useState<string | null>(null);
  const group = isDeputy ? own?.find(({ id }) => id === (picked ?? own[0]?.id)) : undefined;
  const waits = session === null || (isDeputy && group === undefined);
  const of = group && { kind: 'group' as const, id: group.id };
  const list = usePages('listActivities', waits ? null : { state, of });
  const { pages, more, refresh, loadMore } = list;
  const activities = pages.flatMap((page) => page.activities);
  const failure = list.failure ?? cycles.failure ?? unknown;
  const nowhere = isDeputy && own?.length === 0;
  const face =
    (session === null && unknown !== null) || cycles.failure !== null
      ? 'error'
      : nowhere
        ? 'data'
        : list.state;
  const all = async () => {
    await Promise.all([cycles.refresh(), refresh()]);
  };
  useReachBottom(() => void loadMore());
  usePullDown(all);
  useComingBack(() => void all());
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
        nowhere ? undefined : (
          <Bar>
            <Button look="main" wide icon="plus" onTap={() => setAdding(true)}>
              记一次活动
            </Button>
          </Bar>
        )
      }
    >
      {own !== null && perYear !== undefined && <OwnCycles rows={own} perYear={perYear} />}
      {isDeputy && own !== null && own.length > 1 && (
        <Chips
          label="哪个小组"
          choices={own.map(({ id, name }) => ({ value: id, word: name }))}
          chosen={group?.id ?? null}
          onChoose={setPicked}
        />
      )}
      <FourFaces
        state={face === 'data' && activities.length === 0 ? 'empty' : face}
        error={{
          ...failureFace(failure),
          action: { word: '再试一次', onTap: () => void (session === null ? refreshSession() : all()) },
        }}
        empty={nowhere ? NO_GROUP : EMPTY[state]}
      >
        {activities.map((activity) => (
          <ActivitySlip key={activity.id} activity={activity} links={!isDeputy} onChanged={all} />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
      <View>
        {adding && (
          <NewActivitySheet
            onClose={() => setAdding(false)}
            onDone={async () => {
              setAdding(false);
              setState('planned');
              await all();
            }}
          />
        )}
      </View>
    </PageFrame>
  );
}
