import type { Day } from '../common/shanghai';
import type { DutyCounts } from '../responsibility/count';
import { dayInSentence } from './dates';

interface BulletinFacts extends DutyCounts {
  day: Day;
  tasks: number;
  officeName: string;
}

export const bulletinTitle = (day: Day): string => `责任清单推进情况通报（${dayInSentence(day)}）`;

/** A first version of the words; the office changes what it likes. The list of late ones stands below by itself. */
export function bulletinText({ day, tasks, duties, ...counts }: BulletinFacts): string {
  const lines = [
    `截至 ${dayInSentence(day)}，${tasks} 项任务分成的 ${duties} 项责任事项，完成 ${counts.fulfilled} 项，` +
      `推进中 ${counts.in_progress} 项，还没报进展 ${counts.not_started} 项。`,
    counts.late === 0
      ? '没有超期的。'
      : `超期还没完成的有 ${counts.late} 项，列在下面。请责任单位说明原因，定好补上的日子。`,
    counts.officeName,
  ];
  return lines.join('\n');
}
