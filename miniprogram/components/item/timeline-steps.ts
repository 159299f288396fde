import type { OutputOf } from '@shared/contract/operations';
import { nextSteps } from '@shared/wording/next-steps';
import type { Viewer } from '@shared/wording/states';
import { timelineRow } from '@shared/wording/timeline';
import type { TimelineNames } from '@shared/wording/timeline-facts';
import { promiseCameDue } from './detail-view';
import type { TimelineStep } from './timeline';

type Detail = OutputOf<'getItem'>;

/** Names as the timeline's words want them: who holds what in this item. */
export function timelineNames(detail: Detail, officeName: string | undefined, now: number): TimelineNames {
  return {
    now,
    office: officeName,
    station: detail.stationName,
    deputy: detail.deputyName,
    leadUnit: detail.leadUnitName,
    source: detail.sourceType === 'deputy_code' ? detail.deputyName : detail.stationName,
  };
}

/** The line: what happened with the words that were said, then what is to come, dashed. */
export function timelineSteps(detail: Detail, viewer: Viewer, names: TimelineNames): TimelineStep[] {
  const paths = new Map(
    detail.photos.map(({ id, url }) => [id, url === undefined ? [] : [{ id, path: url }]] as const),
  );
  const past = detail.timeline.flatMap((entry): TimelineStep[] => {
    const row = timelineRow(entry, viewer, names);
    if (row === null) return [];
    return [
      {
        key: String(entry.seq),
        phase: 'past',
        who: row.who,
        facts: [row.at, row.note].filter((fact): fact is string => fact !== undefined),
        quote: entry.texts.text ?? entry.texts.comment ?? entry.texts.note,
        photos: (entry.photoIds ?? []).flatMap((id) => paths.get(id) ?? []),
        internal: entry.internal,
      },
    ];
  });
  return [...past, ...comingSteps(detail, viewer, names)];
}

function comingSteps(detail: Detail, viewer: Viewer, names: TimelineNames): TimelineStep[] {
  const facts = {
    state: detail.state,
    appealed: detail.timeline.some(({ type }) => type === 'appealed'),
    stepDueAt: detail.stepDue?.at,
    dueAt: detail.due?.at,
    now: names.now,
    promiseCameDue: promiseCameDue(detail),
  };
  return nextSteps(facts, viewer, names).map(({ who, at, now }, index) => ({
    key: `next${index}`,
    phase: now ? 'now' : 'next',
    who,
    facts: at === undefined ? [] : [at],
  }));
}
