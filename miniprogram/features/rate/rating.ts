import type { RatingReason, Satisfaction } from '@shared/item/kinds';

/** Both questions begin unanswered: nobody is satisfied by default. */
export interface Rating {
  resolved: boolean | null;
  satisfaction: Satisfaction | null;
  reason: RatingReason | null;
  comment: string;
}

export const UNRATED: Rating = { resolved: null, satisfaction: null, reason: null, comment: '' };

/** The button pressed on the way answers the first question only. */
export const startingWith = (resolved: 'yes' | 'no' | undefined): Rating => ({
  ...UNRATED,
  resolved: resolved === undefined ? null : resolved === 'yes',
});

/** Not solved, or not satisfied: then something can be said about what is missing. */
export const isBad = ({ resolved, satisfaction }: Rating): boolean =>
  resolved === false || satisfaction === 'dissatisfied';

/** What is still missing, in words; null when it can be sent. */
export function missing(rating: Rating): string | null {
  if (rating.resolved === null) return '还差第 1 题：解决了吗？';
  if (rating.satisfaction === null) return '还差第 2 题：办得怎么样？';
  if (isBad(rating) && rating.reason === null) return '点一下差在哪，他们才知道改什么';
  return null;
}

/** What follows from the answer, said before it is sent. */
export function consequence({ resolved }: Rating, officeName: string): string | null {
  if (resolved === null) return null;
  return resolved
    ? '您说解决了，这件事就办结。'
    : `您说没解决，${officeName}会让他们重新办，再答复您一次，哪天前会告诉您。`;
}

export function ratingInput(no: string, { resolved, satisfaction, reason, comment }: Rating) {
  if (resolved === null || satisfaction === null) return null;
  const bad = isBad({ resolved, satisfaction, reason, comment });
  return {
    no,
    resolved,
    satisfaction,
    reason: bad ? (reason ?? undefined) : undefined,
    comment: bad && comment.trim() !== '' ? comment.trim() : undefined,
  };
}
