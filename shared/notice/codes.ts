/** Who hears of it. `unit` is handler and head, `leader` only hears of lateness, `member` whose seat it is about. */
export const RECIPIENTS = ['submitter', 'deputy', 'station', 'office', 'unit', 'leader', 'member'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/**
 * 1 may spend the last push that a person has left for a template, 2 and 3 leave it (DOMAIN.md §4).
 */
export type Priority = 1 | 2 | 3;

/** `inbox` never rings, `digest` goes into one message a day. Every notice is in the inbox. */
export type Delivery = 'inbox' | 'push' | 'digest';

export interface NoticeRule {
  to: readonly Recipient[];
  priority: Priority;
  delivery: Delivery;
  /** What a tap on it opens: the item, people to be phoned, what several ask for, one's own hats, how all runs. */
  link: 'item' | 'calls' | 'common_issue' | 'me' | 'health' | 'rules';
}

const rule = (
  to: readonly Recipient[],
  priority: Priority,
  delivery: Delivery = 'push',
  link: NoticeRule['link'] = 'item',
): NoticeRule => ({ to, priority, delivery, link });

/** The notices of DOMAIN.md §4, by code. */
export const NOTICES = {
  /** submitted */
  N01: rule(['submitter'], 3, 'inbox'),
  /** admitted */
  N02: rule(['submitter'], 2),
  /** declined */
  N03: rule(['submitter'], 1),
  /** redirected to another channel */
  N04: rule(['submitter'], 1),
  /** merged */
  N05: rule(['submitter'], 2),
  /** assigned */
  N06: rule(['submitter', 'deputy'], 2),
  /** replied */
  N07: rule(['submitter', 'deputy'], 1),
  /** more is needed from the submitter */
  N08: rule(['submitter'], 1),
  /** extended */
  N09: rule(['submitter', 'deputy', 'unit'], 2),
  /** please rate */
  N10: rule(['submitter'], 1),
  /** new voice */
  N11: rule(['deputy'], 1),
  /** handed over to the office's queue */
  N12: rule(['station', 'office'], 1),
  /** taken from the deputy, who did not open or answer it */
  N13: rule(['deputy'], 2),
  /** assigned to the unit */
  N14: rule(['unit'], 1),
  /** return asked */
  N15: rule(['office'], 1),
  /** return ruled */
  N16: rule(['unit'], 1),
  /** the submitter said more */
  N17: rule(['station', 'deputy', 'office', 'unit'], 1),
  /** extension asked */
  N18: rule(['office'], 1),
  /** reply to review */
  N19: rule(['office'], 1),
  /** reply sent back */
  N20: rule(['unit'], 1),
  /** appeal */
  N21: rule(['office'], 1),
  /** rated bad, to be done again */
  N22: rule(['unit', 'office', 'leader'], 1),
  /** people whom no push reaches */
  N23: rule(['station'], 2, 'digest', 'calls'),
  /** a promise of the reply falls due */
  N24: rule(['submitter', 'unit', 'deputy', 'office'], 1),
  /** published */
  N25: rule(['submitter'], 3),
  /** urged */
  N26: rule(['unit', 'deputy', 'station', 'office'], 1),
  /** supervised */
  N27: rule(['unit', 'office'], 1),
  /** withdrawn */
  N28: rule(['unit', 'deputy'], 2),
  /** suspended or resumed */
  N29: rule(['submitter', 'unit'], 2),
  /** due soon */
  N30: rule(['unit', 'deputy', 'station', 'office', 'leader'], 1, 'digest'),
  /** overdue */
  N31: rule(['unit', 'deputy', 'station', 'office', 'leader'], 1, 'digest'),
  /** several people speak of what seems to be the same */
  N32: rule(['office'], 2, 'inbox', 'common_issue'),
  /** who may act has changed */
  N33: rule(['member'], 2, 'push', 'me'),
  /** somebody stands in for somebody */
  N34: rule(['member'], 2, 'push', 'me'),
  /** who is on duty has changed */
  N35: rule(['member'], 2, 'push', 'me'),
  /** something of the system is beyond its limit: administrators alone */
  N36: rule(['member'], 2, 'inbox', 'health'),
  /** a rule document has a new version */
  N37: rule(['member'], 2, 'inbox', 'rules'),
} as const satisfies Record<string, NoticeRule>;

export type NoticeCode = keyof typeof NOTICES;

export const NOTICE_CODES = Object.keys(NOTICES) as NoticeCode[];

export const ruleOf = (code: NoticeCode): NoticeRule => NOTICES[code];
