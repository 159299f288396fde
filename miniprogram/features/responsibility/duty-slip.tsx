import type { ReactNode } from 'react';
import { ItemSlip } from '@/components/item/item-slip';
import { dueOf, leafToneOf, standingWords, type DutyRow } from './duty-view';

interface DutySlipProps {
  duty: DutyRow;
  /** In a list of several tasks: which one it belongs to. */
  withTask?: boolean;
  actions?: ReactNode;
  onTap?: () => void;
}

/** One duty: by which day, whose, how far. */
export function DutySlip({ duty, withTask = false, actions, onTap }: DutySlipProps) {
  return (
    <ItemSlip
      title={duty.title}
      leaf={{ day: duty.dueDay, tone: leafToneOf(duty) }}
      due={dueOf(duty)}
      facts={[duty.unitName, standingWords(duty), withTask ? `第 ${duty.taskNo} 项任务` : undefined]}
      after={duty.latest === undefined ? undefined : `${duty.latest.byName}：${duty.latest.text}`}
      actions={actions}
      onTap={onTap}
    />
  );
}
