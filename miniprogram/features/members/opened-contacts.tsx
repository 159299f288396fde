import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import { useKnownSession } from '@/session/use-known-session';

/** Every look at somebody's name and phone in a place, for who looks back. Of whom, the number says; no name is here. */
export function OpenedContacts() {
  const now = useNow();
  const { known } = useKnownSession();
  const list = usePages('listOpenedContacts', known ? {} : null);
  const views = list.pages.flatMap((page) => page.views);
  useReachBottom(() => void list.loadMore());
  return (
    <PageFrame title="谁看过联系方式">
      <Hint tone="calm">看一次记一次，反映人自己也看得到。这里只有编号，没有姓名和电话。</Hint>
      <View className="gap-m">
        <FourFaces
          state={list.state === 'data' && views.length === 0 ? 'empty' : list.state}
          error={{
            ...failureFace(list.failure),
            action: { word: '再试一次', onTap: () => void list.refresh() },
          }}
          empty={{ title: '还没有人看过', words: '谁看了哪一件的姓名电话、为什么看，会一条一条列在这里。' }}
        >
          <Slip kind="list">
            {views.map(({ at, name, title, no, reason }) => (
              <Cell
                key={`${at}.${no}.${name}`}
                title={`${title}${name}`}
                detail={`看了 ${no}：${reason}`}
                note={fullMoment(at, now)}
              />
            ))}
          </Slip>
          <MoreRow more={list.more} onMore={() => void list.loadMore()} />
        </FourFaces>
      </View>
    </PageFrame>
  );
}
