import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { SUSPEND_REASONS, type ResultClass, type SuspendReason } from '@shared/item/kinds';
import { deputyCalled } from '@shared/wording/roles';
import type { Viewer } from '@shared/wording/states';
import type { LeafTone } from '@/components/item/leaf';
import { dueWords, shownDue } from '@/components/item/card-view';

export type Detail = OutputOf<'getItem'>;

export interface Head {
  leaf: { day: string; tone: LeafTone };
  /** `县交通运输局要在这天前`. */
  who: string;
  /** `书面答复您`. */
  what: string;
  due: { tone: 'calm' | 'soon' | 'over'; words: string };
}

const TONE = { calm: 'normal', soon: 'soon', over: 'over' } as const;

/** What each step of the way owes the resident by its date. */
const OWED: Partial<Record<Detail['state'], string>> = {
  submitted: '有人看',
  with_deputy: '回您的话',
  triage: '定下谁来办',
  assigned: '书面答复您',
  in_progress: '书面答复您',
  reply_review: '把答复交给您',
};

/** The first thing on the page: who owes what by which day. Null when no clock runs. */
export function headOf(detail: Detail, now: number): Head | null {
  const due = detail.phase === 'open' ? shownDue(detail) : undefined;
  const what = OWED[detail.state];
  if (due === undefined || what === undefined) return null;
  const label = dueWords(due, now);
  return {
    leaf: { day: dayOf(due.at), tone: TONE[label.tone] },
    who: `${detail.holderName}${label.tone === 'over' ? '该在这天前' : '要在这天前'}`,
    what,
    due: label,
  };
}

/** What the answering side says of itself. “It will be done” is no “not done”, and a no with its reason is its own word. */
export function answeringSide(unit: boolean | null, resultClass: ResultClass | undefined) {
  if (unit === false && (resultClass === 'B' || resultClass === 'C')) return { solved: null, word: '还在办' };
  return { solved: unit, word: word(unit, '办好了', resultClass === 'D' ? '办不了' : '没办好') };
}

const word = (solved: boolean | null, yes: string, no: string) =>
  solved === null ? '还没说' : solved ? yes : no;

/** 三边说法, always three. Of a dispute the deputy who led it and the court say how it ended. */
export function sidesOf(
  { facts, kind, reply }: Pick<Detail, 'facts' | 'kind' | 'reply'>,
  viewer: Viewer = 'submitter',
) {
  const dispute = kind === 'dispute';
  const submitter = dispute ? '法院说' : viewer === 'submitter' ? '您说' : '反映人说';
  return [
    {
      who: dispute ? '领办代表说' : '部门说',
      ...answeringSide(facts.unit, dispute ? undefined : reply?.resultClass),
    },
    { who: '代表去看过', solved: facts.deputy, word: word(facts.deputy, '办好了', '没办好') },
    { who: submitter, solved: facts.submitter, word: word(facts.submitter, '解决了', '没解决') },
  ] as const;
}

/** A promise of the answer fell due, and nothing was answered since: the one who spoke is asked (N24). */
export function promiseCameDue({ state, timeline }: Pick<Detail, 'state' | 'timeline'>): boolean {
  if (state !== 'in_progress') return false;
  const turning = ['promise_fell_due', 'replied', 'sent_back', 'assigned', 'reopened'];
  return [...timeline].reverse().find(({ type }) => turning.includes(type))?.type === 'promise_fell_due';
}

/** Who stopped the clock, with what words. */
export function restWords(
  { rest, timeline }: Pick<Detail, 'rest' | 'timeline'>,
  officeName: string,
): { who: string; said: string; reason?: SuspendReason } {
  const type = rest?.state === 'waiting_info' ? 'info_requested' : 'suspended';
  const entry = [...timeline].reverse().find((one) => one.type === type);
  const { standing, name, title } = entry?.by ?? {};
  const who = standing === 'deputy' && name !== undefined ? deputyCalled(name) : (title ?? officeName);
  const said = rest?.question ?? entry?.texts['text'] ?? '';
  return { who, said, reason: SUSPEND_REASONS.find((one) => one === entry?.data['reason']) };
}
