import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

/** 通报 so far; the office begins today's. */
export function Bulletins() {
  const { known, failure: unknown } = useKnownSession();
  const list = usePages('listBulletins', known ? {} : null);
  const { pages, failure, more, refresh, loadMore } = list;
  const rows = pages.flatMap((page) => page.bulletins);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const first = pages[0];
  const state = !known && unknown !== null ? 'error' : list.state;
  return (
    <PageFrame
      title="通报"
      foot={
        first?.mayEdit ? (
          <Bar>
            <Button look="main" grow onTap={() => go('bulletin', { day: first.today })}>
              {rows.some(({ day }) => day === first.today) ? '看今天的通报' : '写今天的通报'}
            </Button>
          </Bar>
        ) : undefined
      }
    >
      <FourFaces
        state={state === 'data' && rows.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '还没有通报', words: '写好发出去的，会列在这里。' }}
      >
        <Slip kind="list">
          {rows.map(({ day, title, late, publishedAt, read }) => (
            <Cell
              key={day}
              title={title}
              detail={`超期 ${late} 项`}
              note={publishedAt === undefined ? '草稿' : read ? undefined : '没看过'}
              onTap={() => go('bulletin', { day })}
            />
          ))}
        </Slip>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
