import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Button } from '@/components/ui/button';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import type { OutputOf } from '@shared/contract/operations';

type Waiting = OutputOf<'listVoters'>['voters'][number];

/** Who says that they live in the station's area: the station knows its people. */
export function Voters() {
  const { session, failure: unknown } = useSession();
  // Opened from outside, nobody knows yet under which hat this is asked.
  const list = usePages('listVoters', session === null ? null : {});
  const { pages, more, refresh, loadMore } = list;
  const failure = list.failure ?? unknown;
  const state = session === null && unknown !== null ? 'error' : list.state;
  const retry = () => void (session === null ? refreshSession() : refresh());
  const voters = pages.flatMap((page) => page.voters);
  useReachBottom(() => void loadMore());
  return (
    <PageFrame title="等确认的选民">
      <Hint tone="calm">确认的是“住在这里”。电话只看得到最后四位，认不准就先放着，或者打听一下。</Hint>
      <View className="gap-m">
        <FourFaces
          state={state === 'data' && voters.length === 0 ? 'empty' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: retry } }}
          empty={{ title: '没有等确认的', words: '有人来认选民，会排在这里。' }}
        >
          {voters.map((voter) => (
            <VoterSlip key={voter.id} voter={voter} onDone={refresh} />
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </FourFaces>
      </View>
    </PageFrame>
  );
}

function VoterSlip({ voter, onDone }: { voter: Waiting; onDone: () => Promise<void> }) {
  const now = useNow();
  const confirm = useCommand('confirmVoter');
  const say = async (confirmed: boolean) => {
    if ((await confirm.send({ id: voter.id, confirmed })) === null) return;
    toast(confirmed ? '确认了' : '退回了，他可以重选地方');
    await onDone();
  };
  return (
    <Slip>
      <View className="h">{voter.called ?? '没有写称呼'}</View>
      <View className="note">
        <Dots
          facts={[voter.areaName, `电话尾号 ${voter.phoneEnd}`, `${fullMoment(voter.since, now)} 来的`]}
        />
      </View>
      <View className="row gap-m">
        <Button grow busy={confirm.busy} onTap={() => void say(false)}>
          不住这里
        </Button>
        <Button grow icon="check" busy={confirm.busy} onTap={() => void say(true)}>
          住在这里
        </Button>
      </View>
      <FailureHint failure={confirm.failure} />
    </Slip>
  );
}
