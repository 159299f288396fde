import { dayOf } from '@shared/common/shanghai';
import { isLate, nextOwed } from '@shared/item/supervisions';
import { dayInSentence } from '@shared/wording/dates';
import { SUPERVISION_FORM_WORD, SUPERVISION_MEDIUM_WORD } from '@shared/wording/kinds';
import { owedWords } from '@shared/wording/supervision';
import type { Detail } from './work-view';

export type Supervision = Detail['supervisions'][number];

export interface SupervisionView {
  /** `现场督办（线下）`. */
  title: string;
  status: { word: string; tone: 'ask' | 'done' | 'late' | 'over' };
  pairs: { name: string; value: string }[];
  steps: { index: number; label: string; by: string; done: boolean; late: boolean }[];
}

/** At the head of the item: whether somebody watches over it, and whether something of that is late. */
export function supervisedMark({ supervisions }: Detail, now: number): 'late' | 'on' | null {
  const open = supervisions.filter(({ survey }) => survey === undefined).map(factsOf);
  if (open.length === 0) return null;
  return open.some((facts) => isLate(facts, now)) ? 'late' : 'on';
}

const factsOf = (supervision: Supervision) => ({
  dueAt: supervision.dueAt,
  steps: supervision.steps,
  ...lookedAt(supervision),
});

const lookedAt = ({ report, survey, surveyDueAt }: Supervision) => ({
  reportedAt: report?.at,
  surveyedAt: survey?.at,
  surveyDueAt,
});

/** One supervision as everybody who works on the item reads it. */
export function supervisionView(
  supervision: Supervision,
  roleWords: readonly string[],
  now: number,
): SupervisionView {
  const { form, medium, byName, text, dueAt, roles, participants, steps, report, survey } = supervision;
  const facts = factsOf(supervision);
  const until = (at: number) => `${dayInSentence(dayOf(at), now)}前`;
  const people = roles ? [roles.supervisingLeader, roles.leadingOfficial, roles.committee] : [];
  const pairs = [
    { name: '谁督办', value: byName ?? '第二次办，自动跟踪' },
    { name: '要求', value: text },
    ...people.map((value, index) => ({ name: roleWords[index] ?? '', value })),
    { name: '一起去的', value: participants ?? '' },
    { name: '报告', value: report ? `${dayInSentence(dayOf(report.at), now)} ${report.text}` : until(dueAt) },
    { name: '回头看', value: lookWords(supervision, until, now) },
  ];
  return {
    title: `${SUPERVISION_FORM_WORD[form]}（${SUPERVISION_MEDIUM_WORD[medium]}）`,
    status: survey
      ? { word: survey.solved ? '办好了' : '还没办好', tone: survey.solved ? 'done' : 'late' }
      : { word: statusWord(facts, now), tone: isLate(facts, now) ? 'over' : 'ask' },
    pairs: pairs.filter(({ value }) => value !== ''),
    steps: steps.map(({ label, dueDay, doneAt }, index) => ({
      index,
      label,
      by:
        doneAt === undefined ? `${dayInSentence(dueDay, now)}前` : `${dayInSentence(dayOf(doneAt), now)}办好`,
      done: doneAt !== undefined,
      late: doneAt === undefined && dueDay < dayOf(now),
    })),
  };
}

function statusWord(facts: Parameters<typeof isLate>[0], now: number): string {
  const next = nextOwed([facts]);
  return next ? owedWords(next.owed, now) : '';
}

function lookWords({ report, survey, surveyDueAt }: Supervision, until: (at: number) => string, now: number) {
  // Without words: it was the submitter who said so.
  if (survey) return `${dayInSentence(dayOf(survey.at), now)} ${survey.text || '反映人说解决了'}`;
  return report && surveyDueAt !== undefined ? until(surveyDueAt) : '';
}
