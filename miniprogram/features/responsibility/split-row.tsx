import { View } from '@tarojs/components';
import { TITLE_LONGEST } from '@shared/responsibility/list';
import type { RowIssue } from '@shared/responsibility/row-issue';
import { rowIssueWords } from '@shared/wording/responsibility';
import { Chips } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import type { TaskView } from './duty-view';
import type { DraftRow } from './split-draft';
import './responsibility.scss';

interface SplitRowProps {
  nth: number;
  row: DraftRow;
  units: TaskView['units'];
  today: string;
  issues: readonly RowIssue[];
  onChange: (part: Partial<DraftRow>) => void;
  onRemove: () => void;
}

/** One duty being written: what, whose, by when. */
export function SplitRow({ nth, row, units, today, issues, onChange, onRemove }: SplitRowProps) {
  return (
    <Slip>
      <View className="row between split-row-head">
        <View className="h">{`第 ${nth} 项`}</View>
        <Tappable className="link note tap" label={`去掉第 ${nth} 项`} onTap={onRemove}>
          去掉
        </Tappable>
      </View>
      <Field
        lines
        label="做什么"
        value={row.title}
        placeholder="比如：建成三处样板"
        max={TITLE_LONGEST}
        onChange={(title) => onChange({ title })}
      />
      <View className="gap-m">
        <View className="field-label">责任单位</View>
        <Chips
          label="责任单位"
          choices={units.map(({ id, name }) => ({ value: id, word: name }))}
          chosen={row.unitId}
          onChoose={(unitId) => onChange({ unitId })}
        />
      </View>
      <View className="gap-m">
        <DayField
          label="完成时限"
          value={row.dueDay}
          earliest={today}
          soon={SOON}
          onChange={(dueDay) => onChange({ dueDay })}
        />
      </View>
      {issues.length > 0 && (
        <View className="gap-m">
          <Hint tone="late">{`${issues.map(rowIssueWords).join('，')}。`}</Hint>
        </View>
      )}
    </Slip>
  );
}

/** Duties run for months. */
const SOON = [
  { word: '一个月后', days: 30 },
  { word: '三个月后', days: 91 },
  { word: '半年后', days: 182 },
] as const;
