import { View } from '@tarojs/components';
import { OUTCOME_ROWS_MAX } from '@shared/item/outcome';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Icon } from '@/components/ui/icon';
import { Tappable } from '@/components/ui/tappable';
import { EMPTY_FUND, EMPTY_MEASURE, type OutcomeCheck, type OutcomeDraft } from './outcome-draft';

interface OutcomeFieldsProps {
  draft: OutcomeDraft;
  /** What to mend, once it was tried to send. */
  problem: Extract<OutcomeCheck, { kind: 'problem' }> | null;
  onChange: (draft: OutcomeDraft) => void;
}

const GAINED = [
  { field: 'villages', word: '村' },
  { field: 'households', word: '户' },
  { field: 'people', word: '人' },
] as const;

/** What came of it in figures: what was made, with whose money, who has gained. Rows come and go with a tap. */
export function OutcomeFields({ draft, problem, onChange }: OutcomeFieldsProps) {
  const set = (change: Partial<OutcomeDraft>) => onChange({ ...draft, ...change });
  const hint = (part: NonNullable<typeof problem>['part']) =>
    problem?.part === part && <Hint tone="late">{problem.words}</Hint>;
  return (
    <>
      <View>
        <View className="field-label">
          做了多少<View className="field-hint">比如：改造管网 10400 米</View>
        </View>
        <Rows
          rows={draft.measures}
          empty={EMPTY_MEASURE}
          add="加一项"
          onChange={(measures) => set({ measures })}
          cells={(row, change) => (
            <>
              <View className="outcome-what">
                <Field value={row.what} placeholder="做了什么" onChange={(what) => change({ what })} />
              </View>
              <View className="outcome-number">
                <Field
                  kind="decimal"
                  value={row.quantity}
                  placeholder="多少"
                  onChange={(quantity) => change({ quantity })}
                />
              </View>
              <View className="outcome-unit">
                <Field value={row.unit} placeholder="单位" onChange={(unit) => change({ unit })} />
              </View>
            </>
          )}
        />
        {hint('measures')}
      </View>
      <View className="staff-item-part">
        <View className="field-label">
          花了多少钱<View className="field-hint">按来源分开，单位万元</View>
        </View>
        <Rows
          rows={draft.funds}
          empty={EMPTY_FUND}
          add="加一笔钱"
          onChange={(funds) => set({ funds })}
          cells={(row, change) => (
            <>
              <View className="outcome-what">
                <Field
                  value={row.source}
                  placeholder="哪里来的，比如专项"
                  onChange={(source) => change({ source })}
                />
              </View>
              <View className="outcome-number">
                <Field
                  kind="decimal"
                  value={row.amount}
                  placeholder="几万元"
                  onChange={(amount) => change({ amount })}
                />
              </View>
            </>
          )}
        />
        {hint('funds')}
      </View>
      <View className="staff-item-part">
        <View className="field-label">
          多少人得了好处<View className="field-hint">知道哪个写哪个</View>
        </View>
        <View className="row outcome-gained">
          {GAINED.map(({ field, word }) => (
            <View className="row grow" key={field}>
              <View className="grow">
                <Field
                  kind="number"
                  value={draft[field]}
                  placeholder={`几${word}`}
                  onChange={(value) => set({ [field]: value })}
                />
              </View>
              <View>{word}</View>
            </View>
          ))}
        </View>
        {hint('gained')}
      </View>
    </>
  );
}

interface RowsProps<Row> {
  rows: readonly Row[];
  empty: Row;
  /** What the button says. */
  add: string;
  cells: (row: Row, change: (part: Partial<Row>) => void) => React.ReactNode;
  onChange: (rows: readonly Row[]) => void;
}

function Rows<Row>({ rows, empty, add, cells, onChange }: RowsProps<Row>) {
  const replace = (at: number, part: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        <View className="outcome-row" key={index}>
          <View className="outcome-cells">{cells(row, (part) => replace(index, part))}</View>
          <Tappable
            className="outcome-x"
            label={`去掉第 ${index + 1} 行`}
            onTap={() => onChange(rows.filter((_row, at) => at !== index))}
          >
            <Icon name="x" size="s" />
          </Tappable>
        </View>
      ))}
      {rows.length < OUTCOME_ROWS_MAX && (
        <Button look="text" icon="plus" onTap={() => onChange([...rows, empty])}>
          {add}
        </Button>
      )}
    </>
  );
}
