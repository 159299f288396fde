import { View } from '@tarojs/components';
import { useState } from 'react';
import { ALL_TIME } from '@shared/statistics/periods';
import { periodWords } from '@shared/wording/figures';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { nowRows, periodRows, type FigureRow } from './figures-view';
import { Overseen } from './overseen';
import './figures.scss';

const SPANS = [
  { value: 'month', word: '本月' },
  { value: 'year', word: '今年' },
] as const;
type Span = (typeof SPANS)[number]['value'];

/** The place's figures: each opens the list it was counted from. Of places below, totals and nothing else (CD-02). */
export function Figures() {
  const [span, setSpan] = useState<Span>('year');
  const { state, data, failure, refresh } = useQuery('getTotals', {});
  useComingBack(() => void refresh());
  return (
    <View className="figures">
      <Chips label="哪一段" choices={SPANS} chosen={span} onChoose={setSpan} />
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      >
        {data !== null && (
          <>
            <Overseen totals={data} span={span} />
            <Section title={data.own.name} note="现在">
              <Rows rows={nowRows(data.own)} period={ALL_TIME} />
            </Section>
            <Section title={data.own.name} note={periodWords(data[span])}>
              <Rows rows={periodRows(data.own[span])} period={data[span]} />
            </Section>
            <View className="note gap-m">每分钟点一次数。重新办的，从“办结”里减掉。</View>
          </>
        )}
      </FourFaces>
    </View>
  );
}

function Rows({ rows, period }: { rows: readonly FigureRow[]; period: string }) {
  return (
    <Slip kind="list">
      {rows.map(({ figure, word, amount, detail }) => (
        <Cell
          key={figure}
          title={word}
          detail={detail}
          note={<View className={`bold ${figure === 'overdue' && amount > 0 ? 'late' : ''}`}>{amount}</View>}
          label={`${word} ${amount} 件`}
          onTap={() => go('counted', { figure, period })}
        />
      ))}
    </Slip>
  );
}
