import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { CountedBy } from '@shared/statistics/activity-numbers';
import { halfWords } from '@shared/wording/activity-figures';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { back, go } from '@/navigation/go';

interface CountedOrganisersProps {
  by: CountedBy;
  half: string;
  note: string | undefined;
}

/** Who held how many, in the order of the roster: it is a list and no ranking. */
export function CountedOrganisers({ by, half, note }: CountedOrganisersProps) {
  const { state, pages, failure, more, refresh, loadMore } = usePages('listActivityCounts', { by, half });
  const rows = pages.flatMap((page) => page.rows);
  useReachBottom(() => void loadMore());
  return (
    <FourFaces
      state={state === 'data' && rows.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ title: '这半年还没有', action: { word: '回去看别的数', onTap: () => back('work') } }}
    >
      <Section title={halfWords(half)}>
        <Slip kind="list">
          {rows.map(({ id, name, activities, attended }) => (
            <Cell
              key={id}
              title={name}
              detail={attended > 0 ? `代表 ${attended} 人次` : undefined}
              note={`${activities} 次`}
              onTap={() => go('activityCounted', { of: 'activities', half, kind: by, id, name })}
            />
          ))}
        </Slip>
        {note !== undefined && <View className="note gap-s">{note}</View>}
      </Section>
      <MoreRow more={more} onMore={() => void loadMore()} />
    </FourFaces>
  );
}
