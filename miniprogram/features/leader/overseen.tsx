import { View } from '@tarojs/components';
import { Dots } from '@/components/ui/dots';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { totalWords, type PlaceTotals, type Totals } from './figures-view';

interface OverseenProps {
  totals: Totals;
  span: 'month' | 'year';
}

/** Places of a lower tier: numbers only, no item behind them. Nothing where none is overseen. */
export function Overseen({ totals, span }: OverseenProps) {
  const { overseen, sum } = totals;
  if (overseen.length === 0) return null;
  return (
    <Section title="各地合计" note={`${overseen.length} 个地方，只有总数`}>
      <Slip>
        <Numbers name="合计" row={sum} span={span} />
        {overseen.map((row) => (
          <Numbers key={row.placeId} name={row.name} row={row} span={span} />
        ))}
      </Slip>
    </Section>
  );
}

interface NumbersProps {
  name: string;
  row: Pick<PlaceTotals, 'now' | 'month' | 'year'>;
  span: 'month' | 'year';
}

function Numbers({ name, row, span }: NumbersProps) {
  const { happened, open, overdue } = totalWords(row[span], row.now);
  return (
    <View className="overseen-row">
      <View className="row wrap between">
        <View className="bold">{name}</View>
        {overdue > 0 && <Tag tone="over" icon="alarm">{`超期 ${overdue}`}</Tag>}
      </View>
      <View className="sub">
        <Dots
          facts={[...happened, open].map((fact) => (
            <View className="inline nb" key={fact}>
              {fact}
            </View>
          ))}
        />
      </View>
    </View>
  );
}
