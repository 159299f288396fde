import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { halfOf } from '@shared/statistics/halves';
import { dayOf } from '@shared/common/shanghai';
import { CycleCell } from './cycle-cell';
import './activities.scss';

/** Which groups have met and which have not: the office's list, and for a deputy their own groups alone (江夏 JX-16). */
export function GroupCycles() {
  const half = halfOf(dayOf(useNow()));
  const { hat } = useSession();
  const { known, failure: unknown } = useKnownSession();
  const { state, pages, failure, more, refresh, loadMore } = usePages('listGroupCycles', known ? {} : null);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const rows = pages.flatMap((page) => page.rows);
  const cycle = pages[0]?.cycle;
  const isOffice = isOneOf(OFFICE_ROLES, hat?.role ?? 'leader');
  return (
    <PageFrame title="小组活动">
      <FourFaces
        state={state === 'data' && rows.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void refresh() },
        }}
        empty={{ title: '这里没有要看的小组', words: '名册里有了小组，就列在这里。' }}
      >
        {cycle !== undefined && (
          <>
            <View className="note activities-lead">
              {`每 ${cycle.months} 个月至少一次，全年至少 ${cycle.perYear} 次。最后 ${cycle.warnDays} 天还没开，只悄悄告诉组里的人。`}
            </View>
            <Slip kind="list">
              {rows.map((row) => (
                <CycleCell
                  key={row.id}
                  row={row}
                  perYear={cycle.perYear}
                  onTap={
                    isOffice
                      ? () =>
                          go('activityCounted', {
                            of: 'activities',
                            half,
                            kind: 'group',
                            id: row.id,
                            name: row.name,
                          })
                      : () => go('activities', {})
                  }
                />
              ))}
            </Slip>
            <MoreRow more={more} onMore={() => void loadMore()} />
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}
