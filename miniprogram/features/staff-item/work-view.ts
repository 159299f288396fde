import type { OutputOf } from '@shared/contract/operations';
import { MINUTE_MS } from '@shared/common/shanghai';
import type { CommandName } from '@shared/item/commands';
import type { Mediation } from '@shared/item/kinds';
import { WORDS_MIN } from '@shared/item/limits';
import { dueLabel, hoursLabel, type DueLabel } from '@shared/wording/dates';

import { EMPTY_OUTCOME, type OutcomeDraft } from './outcome-draft';

export type Detail = OutputOf<'getItem'>;

/** What this person came to the item for: the one form and the one red button of the screen. */
export const MAIN_COMMANDS = [
  'assign',
  'release',
  'rule_return',
  'decide_extension',
  'reply',
  'sign_in',
  'co_reply',
  'answer_on_spot',
  'admit',
  'record_upper_result',
  'resume',
] as const;
export type MainCommand = (typeof MAIN_COMMANDS)[number];

export const offered = (detail: Detail, name: CommandName) =>
  detail.commands.find((command) => command.name === name);

/** A dispute is led by a deputy: that comes before a unit (鼎城's third step). */
const mainCommands = ({ kind }: Detail): readonly MainCommand[] =>
  kind === 'dispute' ? ['admit', ...MAIN_COMMANDS] : MAIN_COMMANDS;

export const mainCommandOf = (detail: Detail): MainCommand | null =>
  mainCommands(detail).find((name) => offered(detail, name) !== undefined) ?? null;

/** While nothing is asked of this person: whose turn it is, or that it is over. */
export function restingWords({ state, phase, holderName }: Detail): string {
  if (phase === 'ended') return '这件事了结了，不用您做什么';
  if (state === 'waiting_info') return '等反映人补充，现在不用您做什么';
  if (state === 'replied') return '等反映人评，现在不用您做什么';
  return `现在${holderName}在办，不用您做什么`;
}

export const mayNote = (detail: Detail): boolean => offered(detail, 'note') !== undefined;
export const mayTake = (detail: Detail): boolean => offered(detail, 'take') !== undefined;

/** What the machine takes for words (`WORDS_MIN`). */
export const isSaid = (text: string): boolean => Array.from(text.trim()).length >= WORDS_MIN;

/** B and C leave something open: they need a day and somebody who answers for it. */
export const needsPromise = (resultClass: string | null): boolean =>
  resultClass === 'B' || resultClass === 'C';

/** Said by phone or face to face: then the text is its summary, and when it was said is kept (LJ-06). */
export const isSaidAloud = (mode: string): boolean => mode === 'phone' || mode === 'onsite';

/** To the minute, and never later than now. */
export function saidMoment({ saidAt }: Pick<ReplyDraft, 'saidAt'>, now: number): number {
  const thisMinute = now - (now % MINUTE_MS);
  return saidAt ?? thisMinute;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface ReplyDraft {
  text: string;
  resultClass: string | null;
  mode: string;
  /** When it was said aloud; null is now. */
  saidAt: number | null;
  dueDay: string;
  owner: string;
  outcome: OutcomeDraft;
  /** Disputes only. */
  mediation: Mediation | null;
}

export const EMPTY_REPLY: ReplyDraft = {
  text: '',
  resultClass: null,
  mode: 'written',
  saidAt: null,
  dueDay: '',
  owner: '',
  outcome: EMPTY_OUTCOME,
  mediation: null,
};

/** What is missing, as the sentence under the field; null when it can be sent. */
export function replyProblem(
  draft: ReplyDraft,
  now: number,
): { field: 'text' | 'resultClass' | 'dueDay' | 'owner' | 'saidAt'; words: string } | null {
  if (Array.from(draft.text.trim()).length < 2)
    return { field: 'text', words: '写清做了什么、哪天做、谁来做。' };
  if (draft.resultClass === null) return { field: 'resultClass', words: '选一个办理结果。' };
  if (isSaidAloud(draft.mode) && saidMoment(draft, now) > now)
    return { field: 'saidAt', words: '这个时间还没到，核对一下是几点说的。' };
  if (!needsPromise(draft.resultClass)) return null;
  if (!DAY.test(draft.dueDay)) return { field: 'dueDay', words: '写上答应的日子，例如 2026-12-18。' };
  return draft.owner.trim() === '' ? { field: 'owner', words: '写上由谁负责。' } : null;
}

/** Asked of this person while the item itself is in other hands. */
const BESIDE_THE_STEP: readonly MainCommand[] = ['decide_extension', 'co_reply'];

/** This person has the item itself to act on, not something beside it. */
export function isOwnTurn(detail: Detail): boolean {
  const main = mainCommandOf(detail);
  return main !== null && !BESIDE_THE_STEP.includes(main);
}

const HOURS_MATTER_MS = 48 * 3_600_000;

/** In whose hands and for how long: hours while hours matter, working days beyond. */
export function stepWords(detail: Detail, now: number): DueLabel | null {
  const { stepDue, holderName } = detail;
  if (stepDue === undefined || detail.phase !== 'open') return null;
  const near = Math.abs(stepDue.at - now) < HOURS_MATTER_MS;
  const { tone, text } = near
    ? hoursLabel(now, stepDue.at)
    : dueLabel(now, stepDue.at, stepDue.workingDaysLeft);
  const whose = isOwnTurn(detail) ? '您' : holderName;
  return { tone, text: `在${whose}手里，${text}` };
}

/** How the one who spoke can be told something. */
export function reachWords(pushesLeft: number, hasPhone: boolean): string {
  if (pushesLeft > 0) return `微信还能提醒 ${pushesLeft} 次`;
  return hasPhone ? '微信提醒不到，有事请打电话' : '微信提醒不到，也没留电话';
}
