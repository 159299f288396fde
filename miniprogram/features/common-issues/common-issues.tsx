import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';

type State = 'suggested' | 'confirmed';

const EMPTY: Record<State, { title: string; words: string }> = {
  suggested: { title: '没有像是同一件的', words: '有人说的和别人像是同一件事，会排在这里，最热的在前。' },
  confirmed: { title: '还没有一起办的', words: '在“像是同一件”里打开一个，定下来一起办。' },
};

/** What several people seem to ask for, the hottest first. */
export function CommonIssues() {
  const now = useNow();
  const { session, failure: unknown } = useSession();
  const [state, setState] = useState<State>('suggested');
  const list = usePages('listCommonIssues', session === null ? null : { state });
  const { pages, more, refresh, loadMore } = list;
  const issues = pages.flatMap((page) => page.issues);
  const failure = list.failure ?? unknown;
  const face = session === null && unknown !== null ? 'error' : list.state;
  useReachBottom(() => void loadMore());
  usePullDown(refresh);
  return (
    <PageFrame
      title="共性问题"
      above={
        <Segs
          segs={[
            { value: 'suggested', word: '像是同一件' },
            { value: 'confirmed', word: '一起办的' },
          ]}
          chosen={state}
          onChoose={setState}
        />
      }
    >
      <FourFaces
        state={face === 'data' && issues.length === 0 ? 'empty' : face}
        error={{
          ...failureFace(failure),
          action: { word: '再试一次', onTap: () => void (session === null ? refreshSession() : refresh()) },
        }}
        empty={EMPTY[state]}
      >
        <Slip kind="list">
          {issues.map(({ id, no, title, people, lastAt, alarmedAt }) => (
            <Cell
              key={id}
              icon="users"
              title={title}
              detail={
                <Dots
                  facts={[
                    `${people} 个人说`,
                    `最近一次在 ${dayInSentence(dayOf(lastAt), now)}`,
                    alarmedAt !== undefined && '提醒过',
                  ]}
                />
              }
              onTap={() => go('commonIssue', { no })}
            />
          ))}
        </Slip>
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
