import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayInSentence } from '@shared/wording/dates';
import { SATISFACTION_WORD } from '@shared/wording/kinds';
import { answeringSide } from '@/components/item/detail-view';
import type { TimelineStep } from '@/components/item/timeline';

export type Published = OutputOf<'getPublished'>;
export type BoardCard = OutputOf<'listBoard'>['items'][number];
export type Figures = NonNullable<OutputOf<'listBoard'>['figures']>;
export type BoardFilter = 'all' | 'open' | 'replied' | 'ended';

export const piles = (figures: Figures | undefined) =>
  [
    { value: 'all', word: '全部' },
    { value: 'open', word: '办理中', count: figures?.open },
    { value: 'replied', word: '已答复', count: figures?.replied },
    { value: 'ended', word: '已办结', count: figures?.ended },
  ] as const;

/** The three figures of a board. They are three, and none of them is “solved” but the last. */
export const figuresOf = ({ all, unitDone, resolved }: Figures) => [
  { figure: all, word: '贴出来的' },
  { figure: unitDone, word: '部门说办好' },
  { figure: resolved, word: '本人说解决' },
];

/** 没有评 is its own number: silence is no yes. */
export function judgedWords({ resolved, unresolved, noAnswer }: Figures): string {
  const judged = resolved + unresolved;
  const silent = noAnswer > 0 ? `没评 ${noAnswer}` : '';
  if (judged === 0) return silent === '' ? '还没有人评过' : silent;
  return `评了 ${judged} 件：解决 ${resolved}，没解决 ${unresolved}${silent === '' ? '' : `。${silent}`}`;
}

const done = (said: boolean | null, yes: string, no: string, silent: string) =>
  said === null ? silent : said ? yes : no;

/** 三边说法 as the public reads them, always three. */
export function publicSides({ facts, resultClass }: Pick<BoardCard, 'facts' | 'resultClass'>) {
  return [
    { who: '部门说', ...answeringSide(facts.unit, resultClass) },
    { who: '代表看过', solved: facts.deputy, word: done(facts.deputy, '办好了', '没办好', '还没看') },
    { who: '反映人说', solved: facts.submitter, word: done(facts.submitter, '解决了', '没解决', '还没说') },
  ] as const;
}

/** The five words with their days: what happened, where it is, what is to come. */
export function publicSteps(item: Published, now: number): TimelineStep[] {
  const days = [
    { key: 'said', who: '有人说了这件事', at: item.createdAt },
    { key: 'took', who: '已受理', at: item.admittedAt },
    { key: 'doing', who: item.byName === undefined ? '办理中' : `${item.byName}在办`, at: item.assignedAt },
    { key: 'replied', who: '已答复', at: item.repliedAt },
    { key: 'closed', who: '已办结', at: item.closedAt },
  ];
  const reached = { triage: 1, suspended: 2, transferred_up: 1, in_progress: 2, replied: 3, closed: 4 };
  const here = item.state === 'submitted' ? 0 : reached[item.state];
  return days.map(({ key, who, at }, index) => ({
    key,
    phase: index < here ? 'past' : index === here ? (here === 4 ? 'past' : 'now') : 'next',
    who,
    // Of a round before: what is to come has no day yet.
    facts: at === undefined || index > here ? [] : [dayInSentence(dayOf(at), now)],
  }));
}

/** What voters said, each word with its number, never one sum. */
export const votesWords = (votes: NonNullable<Published['votes']>) =>
  (['satisfied', 'basically_satisfied', 'dissatisfied'] as const).map((value) => ({
    word: SATISFACTION_WORD[value],
    count: votes[value],
  }));

/** Why somebody cannot say it now, in a line; null when there is nothing to explain. */
export function whyNot(may: true | string | undefined): string | null {
  switch (may) {
    case 'voter_required':
      return '先认一下您是这里的选民';
    case 'voter_waiting':
      return '联络站确认您住在这里以后，就能评';
    case 'not_answered_yet':
      return '有了答复再评';
    case 'rating_is_yours':
      return '这件是您说的，您的评价单独写着';
    case 'not_your_area':
      return '住在那里的人来说，您可以跟着';
    default:
      return null;
  }
}

/** What a board is narrowed by beside station and pile. */
export interface Narrowed {
  categoryId?: string;
  month?: string;
}

const MONTHS = 12;

/** This month and those before it, a year of them. */
export function monthsBack(thisMonth: string): string[] {
  const [year = 0, month = 1] = thisMonth.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

/** `2026 年 10 月`. */
export const monthWord = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;
