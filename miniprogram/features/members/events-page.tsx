import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { useKnownSession } from '@/session/use-known-session';
import { EventRows } from './event-rows';

/** Everything that was done to the seats of a place. Nothing here can be changed, and whether it was is seen. */
export function EventsPage() {
  const { known } = useKnownSession();
  const list = usePages('listMemberEvents', known ? {} : null);
  const events = list.pages.flatMap((page) => page.events);
  const broken = list.pages.find(({ brokenAt }) => brokenAt !== undefined)?.brokenAt;
  useReachBottom(() => void list.loadMore());
  return (
    <PageFrame title="身份变动记录">
      {broken !== undefined && (
        <Hint tone="late">{`第 ${broken} 条和前一条接不上，像是被人动过。请马上告诉安全员，先别删任何东西。`}</Hint>
      )}
      <FourFaces
        state={list.state === 'data' && events.length === 0 ? 'empty' : list.state}
        error={{
          ...failureFace(list.failure),
          action: { word: '再试一次', onTap: () => void list.refresh() },
        }}
        empty={{ title: '还没有变动', words: '谁请了谁、谁进来、谁停用，都会一条一条记在这里。' }}
      >
        <EventRows events={events} named />
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
