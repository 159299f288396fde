import { addDays, type Day } from '@shared/common/shanghai';
import type { InputOf } from '@shared/contract/operations';
import type { SupervisionForm, SupervisionMedium } from '@shared/item/kinds';

export interface SuperviseDraft {
  form: SupervisionForm;
  medium: SupervisionMedium;
  dueDay: Day | '';
  text: string;
  participants: string;
  /** In the order of the place's three roles (CD-04). */
  roles: readonly [string, string, string];
  /** A day for each step of the place. */
  stepDays: readonly (Day | '')[];
}

/** Somebody goes there, so it is face to face; what is tracked is asked from afar. */
const MEDIUM: Record<SupervisionForm, SupervisionMedium> = {
  onsite: 'offline',
  key: 'online',
  tracking: 'online',
};

export const newDraft = (form: SupervisionForm, steps: readonly string[]): SuperviseDraft => ({
  form,
  medium: MEDIUM[form],
  dueDay: '',
  text: '',
  participants: '',
  roles: ['', '', ''],
  stepDays: steps.map(() => ''),
});

export const ofForm = (draft: SuperviseDraft, form: SupervisionForm): SuperviseDraft => ({
  ...draft,
  form,
  medium: MEDIUM[form],
});

/** One step after the other, so many days apart. */
export const apart = (steps: readonly string[], today: Day, days: number): Day[] =>
  steps.map((_step, index) => addDays(today, days * (index + 1)));

/** What is still missing, as the button says it; undefined when it can be sent. */
export function missingIn(draft: SuperviseDraft, roleWords: readonly string[]): string | undefined {
  if (draft.text.trim().length < 2) return '先写督办什么';
  if (draft.form === 'key') {
    const nobody = draft.roles.findIndex((name) => name.trim() === '');
    if (nobody >= 0) return `先写${roleWords[nobody] ?? '三个人'}是谁`;
    if (draft.stepDays.includes('')) return '先选每一步的日子';
  }
  return draft.dueDay === '' ? '先选哪天前报告' : undefined;
}

export function superviseInput(
  no: string,
  draft: SuperviseDraft,
  steps: readonly string[],
): InputOf<'supervise'> {
  const { form, medium, dueDay, roles, stepDays } = draft;
  const participants = draft.participants.trim();
  const [supervisingLeader, leadingOfficial, committee] = roles;
  return {
    no,
    form,
    medium,
    dueDay,
    text: draft.text.trim(),
    ...(participants === '' ? {} : { participants }),
    ...(form === 'key'
      ? {
          roles: {
            supervisingLeader: supervisingLeader.trim(),
            leadingOfficial: leadingOfficial.trim(),
            committee: committee.trim(),
          },
          steps: steps.map((label, index) => ({ label, dueDay: stepDays[index] ?? '' })),
        }
      : {}),
  };
}
