import { refuse } from '../error/catalogue';
import { dayOf } from '../common/shanghai';
import type { Guard } from './guard';
import { isUnderWay, supervisionOf } from './supervisions';

/** 督办 and 批示. */
export const SUPERVISION_GUARDS = {
  dayAhead: (_item, command, { now }) => {
    if (command.name !== 'supervise' && command.name !== 'instruct') return null;
    const steps = command.name === 'supervise' ? command.data.steps : [];
    const past = [command.data, ...steps].find(({ dueDay }) => dueDay < dayOf(now));
    return past ? refuse('day_in_past', { day: past.dueDay }) : null;
  },

  /** 常德: 牵头督办, 领办 and 归口督办, each by name (CD-04). */
  keyNamesThree: (_item, command) => {
    if (command.name !== 'supervise' || command.data.form !== 'key') return null;
    const { roles } = command.data;
    const names = roles ? [roles.supervisingLeader, roles.leadingOfficial, roles.committee] : [];
    return names.length === 3 && names.every((name) => name.trim() !== '')
      ? null
      : refuse('three_roles_required', {});
  },

  /** Of the place's own steps (四个一) each has its day: one left out would never be late. */
  keyStepsDated: (_item, command, { place }) => {
    if (command.name !== 'supervise' || command.data.form !== 'key') return null;
    const dated = new Set(command.data.steps.map(({ label }) => label));
    const missing = place.supervision.keySteps.filter((label) => !dated.has(label));
    return missing.length === 0 ? null : refuse('key_steps_required', { missing });
  },

  /** Some supervision is under way: the button's condition, before one is chosen. */
  supervisionKnown: (item) =>
    item?.supervisions.some(isUnderWay) ? null : refuse('supervision_not_found', {}),

  supervisionOpen: (item, command) => {
    if (command.name !== 'tick_supervision' && command.name !== 'report_supervision') return null;
    const supervision = supervisionOf(item, command.data.supervisionId);
    return supervision && isUnderWay(supervision) ? null : refuse('supervision_not_found', {});
  },

  stepThere: (item, command) => {
    if (command.name !== 'tick_supervision') return null;
    const step = supervisionOf(item, command.data.supervisionId)?.steps[command.data.index];
    if (!step) return refuse('supervision_not_found', {});
    return step.doneAt === undefined ? null : refuse('step_done', {});
  },

  reportOnce: (item, command) =>
    command.name === 'report_supervision' &&
    supervisionOf(item, command.data.supervisionId)?.reportedAt !== undefined
      ? refuse('report_given', {})
      : null,

  supervisionReported: (item, command) => {
    if (command.name !== 'survey_supervision') return null;
    const supervision = supervisionOf(item, command.data.supervisionId);
    if (!supervision || !isUnderWay(supervision)) return refuse('supervision_not_found', {});
    return supervision.reportedAt === undefined ? refuse('report_missing', {}) : null;
  },
} satisfies Record<string, Guard>;
