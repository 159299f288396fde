import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Bone, FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { follow } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { setUnread, useSession } from '@/session/session';
import { byDay, type Notice } from './notice-view';
import { NoticeRow } from './notice-row';
import { PushBar } from './push-bar';

/** Everything that was ever told to this person. Pushes may fail; this does not. */
export function Inbox() {
  const { side, hat } = useSession();
  const now = useNow();
  const { state, pages, failure, more, refresh, loadMore } = usePages('listNotices', {});
  const read = useCommand('readNotices');
  const notices = pages.flatMap((page) => page.notices);
  const { today, earlier } = byDay(notices, now);
  const unread = pages[0]?.unread ?? 0;

  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());

  const open = (notice: Notice) => {
    follow(notice.page);
    if (!notice.read) void mark([notice.id]);
  };
  const mark = async (ids?: string[]) => {
    const answer = await read.send({ ids });
    if (answer === null) return;
    setUnread(answer.unread);
    await refresh();
  };
  const all = unread > 0 ? { word: '全标看过', icon: 'check' as const, onTap: () => void mark() } : undefined;

  return (
    <PageFrame title="消息" tab="notices" foot={<PushBar key={hat?.id ?? 'resident'} />}>
      <FourFaces
        state={state === 'data' && notices.length === 0 ? 'empty' : state}
        skeleton={<InboxBones />}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '还没有消息',
          words: side === 'resident' ? '您说的事有了动静，都会存在这里。' : '有要您办的事，都会存在这里。',
        }}
      >
        <Pile title="今天" notices={today} now={now} action={all} onOpen={open} />
        <Pile
          title="更早"
          notices={earlier}
          now={now}
          action={today.length === 0 ? all : undefined}
          onOpen={open}
        />
        <MoreRow more={more} onMore={() => void loadMore()} />
        <View className="gap-l">
          <Hint tone="calm">
            消息都存在这里，不会丢。微信弹出的提醒有次数限制，弹不了的，我们请联络站打电话。
          </Hint>
        </View>
      </FourFaces>
    </PageFrame>
  );
}

interface PileProps {
  title: string;
  notices: readonly Notice[];
  now: number;
  action?: { word: string; icon: 'check'; onTap: () => void };
  onOpen: (notice: Notice) => void;
}

function Pile({ title, notices, now, action, onOpen }: PileProps) {
  if (notices.length === 0) return null;
  return (
    <Section title={title} action={action}>
      <Slip kind="list">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} now={now} onTap={() => onOpen(notice)} />
        ))}
      </Slip>
    </Section>
  );
}

function InboxBones() {
  return (
    <Slip>
      <View className="stack">
        {[80, 60, 70, 50].map((width) => (
          <Bone key={width} width={`${width}%`} height={44} />
        ))}
      </View>
    </Slip>
  );
}
