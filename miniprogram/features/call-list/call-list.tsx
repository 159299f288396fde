import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';

/** People whom no message reaches: somebody rings them up, from the item, where the reason for looking is kept. */
export function CallList() {
  const now = useNow();
  const { session, failure: unknown } = useSession();
  // Opened from outside, nobody knows yet under which hat this is asked.
  const list = usePages('listCallList', session === null ? null : {});
  const { pages, more, loadMore } = list;
  const failure = list.failure ?? unknown;
  const state = session === null && unknown !== null ? 'error' : list.state;
  const retry = () => void (session === null ? refreshSession() : list.refresh());
  const calls = pages.flatMap((page) => page.calls);
  useReachBottom(() => void loadMore());
  return (
    <PageFrame title="要打电话的人">
      <FourFaces
        state={state === 'data' && calls.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: retry } }}
        empty={{ title: '都通知到了', words: '收不到微信提醒的人会列在这里。' }}
      >
        <View>
          <Slip kind="list">
            {calls.map(({ no, title, why, since }) => (
              <Cell
                key={no}
                icon="tel"
                title={title}
                detail={`${why}，${dayInSentence(dayOf(since), now)}起没通知到`}
                onTap={() => go('staffItem', { no })}
              />
            ))}
          </Slip>
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}
