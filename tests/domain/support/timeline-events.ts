import type { TimelineFact, TimelineNames } from '@shared/wording/timeline-facts';

export const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);

export const names: TimelineNames = {
  now: at('2026-10-12 10:06'),
  office: '县人大办',
  station: '柳西村代表联络站',
  deputy: '林禾',
  leadUnit: '县交通运输局',
  source: '林禾',
  coHandlers: ['柳溪镇政府'],
  toDeputy: '王禾',
};

const resident = { standing: 'submitter' };
const timer = { standing: 'timer' };
const deputy = { standing: 'deputy', name: '林禾', title: '县人大代表' };
const station = { standing: 'station', name: '周安', title: '柳西村代表联络站' };
const office = { standing: 'office', name: '赵宁', title: '县人大办' };
const unit = { standing: 'lead_unit', name: '吴工', title: '县交通运输局' };

const event = (type: string, local: string, by: TimelineFact['by'], data: object = {}): TimelineFact => ({
  type,
  at: at(local),
  by,
  data,
});

/** Every type of event, in an order that one item could have lived through several lives for. */
export const everyEvent: TimelineFact[] = [
  event('submitted', '2026-09-22 19:42', resident, { source: { type: 'deputy_code', target: 'd1' } }),
  event('admitted', '2026-09-22 19:43', timer, { to: 'with_deputy' }),
  event('admitted', '2026-09-23 08:43', station, { to: 'triage' }),
  event('declined', '2026-09-23 08:50', station, { reason: 'court', channel: 'court' }),
  event('appealed', '2026-09-23 09:00', resident),
  event('taken', '2026-09-23 10:15', deputy),
  event('answered', '2026-09-23 10:20', deputy, { resultClass: 'A', mode: 'onsite' }),
  event('handed_over', '2026-09-23 10:30', deputy, { reason: 'needs_department' }),
  event('handed_over', '2026-09-23 10:31', deputy, { reason: 'not_my_district', toDeputyId: 'd2' }),
  event('handed_over', '2026-09-24 17:30', timer, { reason: 'unavailable' }),
  event('assigned', '2026-09-24 09:30', office, { leadUnitName: '县交通运输局', tier: 'county' }),
  event('signed_in', '2026-09-24 15:05', unit, { handlerName: '农村公路股' }),
  event('became_due_soon', '2026-10-09 08:30', timer),
  event('urged', '2026-10-09 10:00', resident),
  event('urged', '2026-10-09 10:05', office),
  event('supplemented', '2026-10-09 11:00', resident),
  event('noted', '2026-10-09 11:30', office),
  event('became_overdue', '2026-10-12 17:30', timer, { level: 0 }),
  event('became_overdue', '2026-10-13 17:30', timer, { level: 1 }),
  event('replied', '2026-10-11 16:00', unit, { resultClass: 'A', mode: 'written' }),
  event('sent_back', '2026-10-11 16:30', office, { reason: '写明哪天清的' }),
  event('released', '2026-10-12 10:05', office),
  event('rated', '2026-10-12 20:00', resident, { resolved: true, satisfaction: 'satisfied' }),
  event('rated', '2026-10-12 20:01', resident, { resolved: false, satisfaction: 'dissatisfied' }),
  event('rating_expired', '2026-10-19 17:30', timer),
  event('withdrawn', '2026-10-09 12:00', resident, { reason: 'solved_already' }),
];
