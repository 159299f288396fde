import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { momentLabel } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { Button } from '@/components/ui/button';
import { dial } from '@/navigation/dial';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { PersonSlip } from './person-slip';

/** People whom no message reaches: somebody rings them up, from the item, where the reason for looking is kept, and says so here. */
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
  const people = calls.filter(({ phone }) => phone === undefined);
  useReachBottom(() => void loadMore());
  return (
    <PageFrame title="要打电话的人">
      <FourFaces
        state={state === 'data' && calls.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: retry } }}
        empty={{ title: '都通知到了', words: '收不到微信提醒的人会列在这里。' }}
      >
        <View>
          {calls
            .filter(({ phone }) => phone !== undefined)
            .map(({ id, no, title, why, since, name = '', phone = '' }) => (
              <Slip key={id}>
                <View className="h">{`${why}：请打给${name}`}</View>
                <View className="sub gap-s">{title}</View>
                <View className="note">{`${momentLabel(since, now)} 交办，还没签收`}</View>
                <View className="row gap-m">
                  <Button onTap={() => go('staffItem', { no })}>看这件事</Button>
                  <Button icon="tel" grow onTap={() => dial(phone)}>
                    {phone}
                  </Button>
                </View>
              </Slip>
            ))}
          {people.map((person) => (
            <PersonSlip key={person.id} person={person} onDone={list.refresh} />
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}
