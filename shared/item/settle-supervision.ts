import type { HappenedOf } from './event';
import { withoutGaps } from './gaps';
import type { Item, Supervision } from './item';
import { withChanged, withStepDone } from './supervisions';

type SupervisionEvent = HappenedOf<
  'supervised' | 'supervision_ticked' | 'supervision_reported' | 'supervision_surveyed'
>;

export function settleSupervision(item: Item, event: SupervisionEvent): Item {
  switch (event.type) {
    case 'supervised':
      return { ...item, supervisions: [...item.supervisions, begun(event)] };
    case 'supervision_ticked':
      return { ...item, supervisions: withStepDone(item.supervisions, event.data, event.at) };
    case 'supervision_reported':
      // 反馈之后再调研: somebody goes to see, by the day that the clock set (JX-12).
      return changed(item, event.data.supervisionId, (supervision) =>
        withoutGaps({
          ...supervision,
          reportedAt: event.at,
          reportSeq: event.seq,
          surveyDueAt: event.clock.namedAt,
        }),
      );
    case 'supervision_surveyed':
      return changed(item, event.data.supervisionId, (supervision) => ({
        ...supervision,
        surveyedAt: event.at,
        surveySeq: event.seq,
        solved: event.data.solved,
      }));
  }
}

/** The second time round is tracked by itself (DOMAIN.md §2, `rate`); its report is due with the promise. */
export function trackedAgain(item: Item, event: HappenedOf<'rated' | 'reopened'>): Item {
  const dueAt = event.clock.due?.at;
  if (item.round !== 2 || dueAt === undefined) return item;
  const tracking: Supervision = {
    id: event.seq,
    form: 'tracking',
    medium: 'online',
    dueAt,
    at: event.at,
    steps: [],
  };
  return { ...item, supervisions: [...item.supervisions, tracking] };
}

function begun(event: HappenedOf<'supervised'>): Supervision {
  const { form, medium, roles, participants, steps } = event.data;
  return withoutGaps({
    id: event.seq,
    form,
    medium,
    byName: event.by.name,
    byMembershipId: event.by.membershipId,
    dueAt: event.clock.namedAt ?? event.at,
    at: event.at,
    roles,
    participants,
    steps: steps.map(({ label, dueDay }) => ({ label, dueDay })),
  });
}

const changed = (item: Item, id: number, change: (supervision: Supervision) => Supervision): Item => ({
  ...item,
  supervisions: withChanged(item.supervisions, id, change),
});
