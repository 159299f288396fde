import type { Mediation, ResultClass } from '@shared/item/kinds';
import { hasBeneficiaries } from '@shared/item/outcome';
import { checkOutcome } from './outcome-draft';
import type { ReplyDraft } from './work-view';

/** What an answer must say here beside its words. */
export interface ReplyNeeds {
  /** 黎侯: “done” says who has gained. */
  beneficiaries: boolean;
  /** A dispute: what came of the mediation, in place of how far it has got. */
  mediation: boolean;
}

/** How a mediation ended is how far the answer has got: settled, or it cannot be settled here. */
export const CLASS_OF_MEDIATION: Record<Mediation, ResultClass> = { succeeded: 'A', failed: 'D' };

export interface ExtraProblem {
  field: 'outcome' | 'mediation';
  words: string;
}

export function extraProblem(draft: ReplyDraft, needs: ReplyNeeds): ExtraProblem | null {
  if (needs.mediation && draft.mediation === null) return { field: 'mediation', words: '选一个调解结果。' };
  const check = checkOutcome(draft.outcome);
  if (check.kind === 'problem') return { field: 'outcome', words: check.words };
  if (!needs.beneficiaries || draft.resultClass !== 'A') return null;
  return check.kind === 'said' && hasBeneficiaries(check.outcome)
    ? null
    : { field: 'outcome', words: '写上多少村、多少户或者多少人得了好处。' };
}

/** The answer's part beside its words; nothing that was not said. */
export function extrasOf(draft: ReplyDraft, needs: ReplyNeeds) {
  const check = checkOutcome(draft.outcome);
  return {
    ...(check.kind === 'said' ? { outcome: check.outcome } : {}),
    ...(needs.mediation && draft.mediation !== null ? { mediation: draft.mediation } : {}),
  };
}
