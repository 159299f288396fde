import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { back, go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { DutyBar } from './duty-bar';

/** The tasks of one category, each with how far its duties are. */
export function CategoryTasks({ name }: { name: string | undefined }) {
  const { known, failure: unknown } = useKnownSession();
  const list = usePages('listTasks', known && name !== undefined ? { category: name } : null);
  const { pages, failure, more, refresh, loadMore } = list;
  const tasks = pages.flatMap((page) => page.tasks);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const state = name === undefined ? 'empty' : !known && unknown !== null ? 'error' : list.state;
  return (
    <PageFrame title={name ?? '责任清单'}>
      <FourFaces
        state={state === 'data' && tasks.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{
          title: '这一类里没有任务',
          words: '可能刚改过清单。',
          action: { word: '回到清单', onTap: () => back('work') },
        }}
      >
        <View className="note">{`${pages[0]?.total ?? 0} 项任务`}</View>
        <View className="gap-s">
          <Slip kind="list">
            {tasks.map(({ id, taskNo, title, counts }) => (
              <Cell
                key={id}
                title={<View className="mid">{title}</View>}
                detail={<DutyBar counts={counts} />}
                note={`第 ${taskNo} 项`}
                onTap={() => go('task', { id })}
              />
            ))}
          </Slip>
        </View>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
