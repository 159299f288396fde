import { View } from '@tarojs/components';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { Leaf } from '@/components/item/leaf';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

/** 走出去: where deputies went, the latest first; a deputy notes the next one. */
export function VisitsLog() {
  const now = useNow();
  const { side } = useSession();
  const { known } = useKnownSession();
  const list = usePages('listVisits', known ? {} : null);
  const visits = list.pages.flatMap((page) => page.visits);
  useComingBack(() => void list.refresh());
  const note = { word: '记一次家访', onTap: () => go('visits', {}) };
  return (
    <>
      {side === 'deputy' && (
        <Slip kind="list">
          <Cell icon="pen" title={note.word} onTap={note.onTap} />
        </Slip>
      )}
      <FourFaces
        state={list.state === 'data' && visits.length === 0 ? 'empty' : list.state}
        error={{
          ...failureFace(list.failure),
          action: { word: '再试一次', onTap: () => void list.refresh() },
        }}
        empty={{ title: '还没有记过家访', words: '代表去群众家里坐坐，回来记一笔。' }}
      >
        {visits.map((visit) => (
          <Slip key={visit.id}>
            <View className="row row-wide row-top">
              <Leaf day={visit.day} tone="ok" />
              <View className="grow">
                <View className="h">{`${visit.where}，${visit.households} 户`}</View>
                <View className="note">{`${visit.deputyName}，${dayInSentence(visit.day, now)}`}</View>
                {visit.text !== '' && <View className="sub gap-s">{visit.text}</View>}
              </View>
            </View>
          </Slip>
        ))}
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
    </>
  );
}
