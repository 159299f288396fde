import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePullDown } from '@/cloud/use-pull-down';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { toast } from '@/components/ui/toast';
import { addressOf, go } from '@/navigation/go';
import { useShareCard } from '@/navigation/use-share-card';
import { useComingBack } from '@/navigation/use-coming-back';
import { PublishedBody } from './published-body';
import { VoteSheet } from './vote-sheet';
import type { Published } from './board-view';
import './board.scss';

/** One item of the board, as anybody may see it: words that were approved, five days, what each side says. */
export function PublishedPage({ no }: { no?: string }) {
  const { state, data, failure, refresh } = useQuery('getPublished', no === undefined ? null : { no });
  useComingBack(() => void refresh());
  usePullDown(refresh);
  useShareCard(() => ({
    title: data?.title ?? '公示',
    path: no === undefined ? addressOf('board', {}) : addressOf('published', { no }),
  }));
  const gone = failure?.kind === 'refused' && failure.code === 'not_on_board';
  return (
    <PageFrame
      title="公示的事"
      foot={data === null ? undefined : <PublishedBar item={data} onChanged={refresh} />}
    >
      <FourFaces
        state={no === undefined || (data === null && gone) ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '公示栏上没有这件事',
          words: '可能撤下来了。',
          action: { word: '看公示栏', onTap: () => go('board', {}) },
        }}
      >
        {data !== null && <PublishedBody item={data} onChanged={refresh} />}
      </FourFaces>
    </PageFrame>
  );
}

function PublishedBar({ item, onChanged }: { item: Published; onChanged: () => Promise<void> }) {
  const [voting, setVoting] = useState(false);
  const follow = useCommand('follow');
  const { following, spoke, voted } = item.mine;
  const mayVote = item.mayVote === true && voted === undefined;
  const join = async () => {
    if ((await follow.send({ no: item.no })) === null) return;
    toast('跟上了，有答复告诉您', 'users');
    await onChanged();
  };
  const follows = following || spoke;
  const say = follow.failure !== null ? <FailureHint failure={follow.failure} /> : sentenceOf(item);
  return (
    <>
      <Bar say={say}>
        {mayVote && (
          <Button look="main" grow onTap={() => setVoting(true)}>
            评一评
          </Button>
        )}
        {item.mayVote === 'voter_required' && item.phase !== 'open' && (
          <Button look="main" grow onTap={() => go('voter', { placeId: item.placeId })}>
            我是这里的选民
          </Button>
        )}
        {!follows && (
          <Button
            look={mayVote || item.mayVote === 'voter_required' ? 'plain' : 'main'}
            grow
            icon="users"
            busy={follow.busy}
            onTap={() => void join()}
          >
            我也跟
          </Button>
        )}
        {spoke && (
          <Button grow onTap={() => go('item', { no: item.no })}>
            看我说的
          </Button>
        )}
      </Bar>
      <VoteSheet
        item={item}
        open={voting}
        onClose={() => setVoting(false)}
        onDone={async () => {
          setVoting(false);
          toast('记下了');
          await onChanged();
        }}
      />
    </>
  );
}

function sentenceOf({ mine, mayVote }: Published): string | undefined {
  if (mine.spoke) return '这件是您说的';
  if (mine.voted !== undefined) return '您评过了，一个人评一次';
  if (mayVote === true || mayVote === 'voter_required') return '办得怎么样，这里的选民都能评一次';
  return mine.following ? '您跟着这件事，有答复会告诉您' : undefined;
}
