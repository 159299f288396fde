import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '@/components/ui/cell';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { checkOutcome, type OutcomeDraft } from './outcome-draft';
import { OutcomeFields } from './outcome-fields';
import './outcome.scss';

interface ReplyOutcomeProps {
  draft: OutcomeDraft;
  /** The place does not take “done” without who has gained. */
  needed: boolean;
  tried: boolean;
  /** What is missing, said where it is missing. */
  error: string | null;
  onChange: (draft: OutcomeDraft) => void;
}

/** Figures with the answer, for the year's report. Closed until somebody has some, open where they are asked for. */
export function ReplyOutcome({ draft, needed, tried, error, onChange }: ReplyOutcomeProps) {
  const check = checkOutcome(draft);
  const [open, setOpen] = useState(check.kind !== 'nothing');
  if (!open && !needed) {
    return (
      <Slip kind="list">
        <Cell
          icon="chart"
          title="登记成效"
          detail="多少米、多少钱、多少户，可有可无"
          onTap={() => setOpen(true)}
        />
      </Slip>
    );
  }
  const problem = tried && check.kind === 'problem' ? check : null;
  return (
    <Slip>
      <OutcomeFields draft={draft} problem={problem} onChange={onChange} />
      {problem === null && error !== null && (
        <View className="gap-s">
          <Hint tone="late">{error}</Hint>
        </View>
      )}
    </Slip>
  );
}
