import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { halfBefore, halfOf, type Half } from '@shared/statistics/halves';
import {
  CLOSING_MEANS,
  COUNTED_FIGURES,
  COUNTED_MEANS,
  COUNTED_WORD,
  halfWords,
  TOGETHER_MEANS,
} from '@shared/wording/activity-figures';
import { shareWords } from '@shared/wording/figures';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useKnownSession } from '@/session/use-known-session';
import './activities.scss';

type Figures = OutputOf<'getActivityFigures'>;

const AMOUNT: Record<(typeof COUNTED_FIGURES)[number], (figures: Figures) => number> = {
  groups: ({ groups }) => groups,
  activities: ({ activities }) => activities,
  attended: ({ attended }) => attended,
  gathered: ({ gathered }) => gathered,
  gathered_closed: ({ closed }) => closed,
};

const UNIT: Record<(typeof COUNTED_FIGURES)[number], string> = {
  groups: '个',
  activities: '次',
  attended: '人次',
  gathered: '件',
  gathered_closed: '件',
};

/** A half-year of activities: each figure says what it counts and opens what it was counted from (江夏 JX-13). */
export function ActivityFigures() {
  const present = halfOf(dayOf(useNow()));
  const [chosen, setChosen] = useState<Half | null>(null);
  const half = chosen ?? present;
  const halves = [present, halfBefore(present), halfBefore(halfBefore(present))];
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getActivityFigures', known ? { half } : null);
  useComingBack(() => void refresh());
  return (
    <PageFrame title="活动数字">
      <Chips
        label="哪半年"
        choices={halves.map((value) => ({ value, word: halfWords(value) }))}
        chosen={half}
        onChoose={setChosen}
      />
      <FourFaces
        state={state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void refresh() },
        }}
      >
        {data?.half === half && (
          <>
            <Section title={halfWords(half)}>
              <Slip kind="list">
                {COUNTED_FIGURES.map((figure) => (
                  <Cell
                    key={figure}
                    title={COUNTED_WORD[figure]}
                    detail={meaningOf(figure, data)}
                    note={<View className="bold">{AMOUNT[figure](data)}</View>}
                    label={`${COUNTED_WORD[figure]} ${AMOUNT[figure](data)} ${UNIT[figure]}`}
                    onTap={() => go('activityCounted', { of: figure, half })}
                  />
                ))}
                <Cell
                  title="办结率"
                  detail={CLOSING_MEANS}
                  note={<View className="bold">{shareWords(data.closingRate)}</View>}
                />
              </Slip>
            </Section>
            <Section title="各家各办了几次">
              <Slip kind="list">
                {(['area', 'group', 'station'] as const).map((by) => (
                  <Cell
                    key={by}
                    title={COUNTED_WORD[by]}
                    onTap={() => go('activityCounted', { of: by, half })}
                  />
                ))}
              </Slip>
              <View className="note gap-s">{TOGETHER_MEANS}</View>
            </Section>
            <View className="note gap-m">事情的数每分钟点一次，活动一结束就算进来。</View>
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}

function meaningOf(figure: (typeof COUNTED_FIGURES)[number], { groupsInAll, residents }: Figures): string {
  const means = COUNTED_MEANS[figure];
  if (figure === 'groups') return `${means}；一共有 ${groupsInAll} 个小组`;
  return figure === 'attended' ? `${means}（群众 ${residents} 人）` : means;
}
