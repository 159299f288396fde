import { useReachBottom } from '@tarojs/taro';
import { fullMoment } from '@shared/wording/dates';
import { PERSON_SEARCH_WORD } from '@shared/wording/search';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { View } from '@tarojs/components';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';

/** Who looked for a person here, and why: for those who answer for it. For whom, nobody wrote down. */
export function PersonSearches() {
  const now = useNow();
  const { session, failure: unknown } = useSession();
  const list = usePages('listPersonSearches', session === null ? null : {});
  const { pages, more, refresh, loadMore } = list;
  const failure = list.failure ?? unknown;
  const state = session === null && unknown !== null ? 'error' : list.state;
  const retry = () => void (session === null ? refreshSession() : refresh());
  const searches = pages.flatMap((page) => page.searches);
  useReachBottom(() => void loadMore());
  return (
    <PageFrame title="谁按人找过">
      <Hint tone="calm">按电话、姓名找，都记在这里。找的是谁不记，找到了哪件，反映人自己看得到。</Hint>
      <View className="gap-m">
        <FourFaces
          state={state === 'data' && searches.length === 0 ? 'empty' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: retry } }}
          empty={{ title: '还没有人按人找过', words: '有人按电话或姓名找，会列在这里。' }}
        >
          <Slip kind="list">
            {searches.map(({ by, at, name, title, reason, found }) => (
              <Cell
                key={`${at}.${name}`}
                icon={by === 'phone' ? 'tel' : 'me'}
                title={`${name}，${title}`}
                detail={`${PERSON_SEARCH_WORD[by]}：${reason}，找到 ${found} 件`}
                note={fullMoment(at, now)}
              />
            ))}
          </Slip>
          <MoreRow more={more} onMore={() => void loadMore()} />
        </FourFaces>
      </View>
    </PageFrame>
  );
}
