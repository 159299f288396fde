import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { DutySlip } from './duty-slip';

const EMPTY = {
  late: { title: '没有超期的', words: '过了完成时限还没完成的，会列在这里。' },
  open: { title: '都完成了', words: '还没完成的会列在这里，日子近的在前。' },
  fulfilled: { title: '还没有完成的', words: '单位报了完成的，会列在这里。' },
};

/** Duties of all categories by their day. */
export function DutyList({ of }: { of: keyof typeof EMPTY }) {
  const list = usePages('listDuties', { of });
  const { state, pages, failure, more, refresh, loadMore } = list;
  const duties = pages.flatMap((page) => page.duties);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const total = pages[0]?.total ?? 0;
  return (
    <FourFaces
      state={state === 'data' && duties.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={EMPTY[of]}
    >
      <View className="note">{`${total} 项，日子早的在前`}</View>
      <View className="gap-s">
        {duties.map((duty) => (
          <DutySlip key={duty.id} duty={duty} withTask onTap={() => go('task', { id: duty.taskId })} />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </View>
    </FourFaces>
  );
}
