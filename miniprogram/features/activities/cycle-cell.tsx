import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import type { CycleState } from '@shared/statistics/group-cycle';
import { CYCLE_WORD, stretchWords } from '@shared/wording/activity-figures';
import { dayInSentence } from '@shared/wording/dates';
import { Cell } from '@/components/ui/cell';
import type { IconName } from '@/components/ui/icon-name';
import { Tag, type Tone } from '@/components/ui/tag';
import './activities.scss';

export type CycleRow = OutputOf<'listGroupCycles'>['rows'][number];

const LOOK: Record<CycleState, { tone: Tone; icon: IconName }> = {
  missed: { tone: 'over', icon: 'alarm' },
  soon: { tone: 'ask', icon: 'clock' },
  open: { tone: 'plain', icon: 'clock' },
  kept: { tone: 'done', icon: 'check' },
};

/** One group: what it had in this stretch, by which day the next is due, how many of the year's it has. */
export function CycleCell({ row, perYear, onTap }: { row: CycleRow; perYear: number; onTap?: () => void }) {
  const { name, standing } = row;
  if (standing === undefined) return <Cell title={name} onTap={onTap} />;
  const { state, from, to, count } = standing;
  const { tone, icon } = LOOK[state];
  return (
    <Cell
      title={name}
      detail={detailOf(state, from, to)}
      label={`${name}，${CYCLE_WORD[state]}，今年 ${count} 次，要 ${perYear} 次`}
      note={
        <View className="row">
          <Tag tone={tone} icon={icon}>
            {CYCLE_WORD[state]}
          </Tag>
          <View className="bold cycle-count">{`${count}/${perYear}`}</View>
        </View>
      }
      onTap={onTap}
    />
  );
}

function detailOf(state: CycleState, from: string, to: string): string {
  const stretch = stretchWords(from, to);
  if (state === 'kept') return `${stretch}开过了`;
  return state === 'missed' ? `${stretch}没有开` : `${dayInSentence(to)}前开一次`;
}
