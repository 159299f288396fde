import type { Happened } from './event';
import { withoutGaps } from './gaps';
import type { Item } from './item';

/** What reports count, noted when it comes to pass: `before` still has the clocks that the event stops. */
export function withMilestones(before: Item, item: Item, event: Happened): Item {
  const next = { ...item, overdueNow: isOverdue(before, item, event) };
  switch (event.type) {
    case 'admitted':
      return { ...next, admittedAt: item.admittedAt ?? event.at };
    case 'answered':
      // A unit's, in a session: the submitter has it when the office lets it out.
      if (item.state !== 'replied') return next;
      return { ...next, answer: item.answer ?? firstAnswer(before, event.at) };
    case 'released':
    case 'upper_result_recorded':
      return { ...next, answer: item.answer ?? firstAnswer(before, event.at) };
    case 'became_overdue':
      return next.overdueNow ? { ...next, overdueAt: item.overdueAt ?? event.at } : next;
    default:
      return next;
  }
}

/** Said by the timer when the promised date comes, and until it is answered, moved or ended. */
function isOverdue(before: Item, { phase, due }: Item, event: Happened): boolean {
  if (phase !== 'open' || due === undefined || due.at > event.at) return false;
  return before.overdueNow || (event.type === 'became_overdue' && event.data.of === undefined);
}

/** By the promise; where there was none, by the day that whoever answered had. */
function firstAnswer({ due, stepDue, extension }: Item, at: number): NonNullable<Item['answer']> {
  const promised = (due ?? stepDue)?.at ?? at;
  const late = extension?.granted === true && (extension.decidedAt ?? 0) > (extension.dueAt ?? promised);
  return withoutGaps({
    at,
    inTime: at <= promised,
    onTime: at <= (late ? (extension.dueAt ?? promised) : promised),
  });
}
