import type { OutputOf } from '@shared/contract/operations';
import { fullMoment } from '@shared/wording/dates';
import type { TimelineStep } from '@/components/item/timeline';

/** What happens next, in the order in which it will. Dates are promised only where the server gave one. */
export function saidSteps(answer: OutputOf<'submit'>, now: number): TimelineStep[] {
  const by = answer.screenedBy;
  return [
    { key: 'said', phase: 'past', who: '您说了这件事', facts: [fullMoment(now, now)], quote: answer.title },
    {
      key: 'screened',
      phase: 'now',
      who: `在${answer.holderName}手里`,
      facts: [by === undefined ? '1 个工作日内有人看' : `${fullMoment(by, now)} 前有人看`],
    },
    { key: 'answered', phase: 'next', who: '有人去办，书面答复您', facts: ['交给谁、哪天前答复，都告诉您'] },
    { key: 'rated', phase: 'next', who: '您来评：解决没有？', facts: ['您说解决了，才算解决'] },
  ];
}
