import type { Quarter } from '../common/quarter';
import { stationScope } from '../permission/roles';
import type { Item } from './item';
import { isClosed, isResolved, isVerified } from './solved';

/** Figures of a quarter's key issues (ZS-12); each opens its list. */
export const KEY_FIGURES = ['chosen', 'solved', 'verified'] as const;
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** Figures of the suggestions of one meeting of the congress (LH-06). */
export const SESSION_FIGURES = ['brought', 'answered', 'closed', 'solved'] as const;
export type SessionFigure = (typeof SESSION_FIGURES)[number];

export type Marked = Pick<
  Item,
  'placeId' | 'stationId' | 'state' | 'rating' | 'verification' | 'answer' | 'keyIssueOf' | 'congressSession'
>;

/** `qinghe#key:2026-Q3:solved`, and the same of a station. */
export const keyIssueList = (scope: string, quarter: Quarter, figure: KeyFigure): string =>
  `${scope}#key:${quarter}:${figure}`;

/** `lihou#session:s5_3:closed` */
export const sessionList = (placeId: string, sessionId: string, figure: SessionFigure): string =>
  `${placeId}#session:${sessionId}:${figure}`;

export const keyFiguresOf = (item: Pick<Marked, 'state' | 'rating' | 'verification'>): KeyFigure[] => [
  'chosen',
  ...(isResolved(item) ? (['solved'] as const) : []),
  ...(isVerified(item) ? (['verified'] as const) : []),
];

/** Not taken: then it is none of the meeting's. United with another, it is counted there. */
const NONE_OF_IT: readonly Item['state'][] = ['declined', 'withdrawn', 'merged'];

export const sessionFiguresOf = (item: Pick<Marked, 'state' | 'rating' | 'answer'>): SessionFigure[] =>
  NONE_OF_IT.includes(item.state)
    ? []
    : [
        'brought',
        ...(item.answer === undefined ? [] : (['answered'] as const)),
        ...(isClosed(item) ? (['closed'] as const) : []),
        ...(isResolved(item) ? (['solved'] as const) : []),
      ];

/** Of a quarter's report, and of a meeting's. */
export function markedListsOf(item: Marked): string[] {
  const { placeId, stationId, keyIssueOf = [], congressSession } = item;
  const scopes = [placeId, stationScope(placeId, stationId)];
  return [
    ...keyIssueOf.flatMap((quarter) =>
      keyFiguresOf(item).flatMap((figure) => scopes.map((scope) => keyIssueList(scope, quarter, figure))),
    ),
    ...(congressSession === undefined
      ? []
      : sessionFiguresOf(item).map((figure) => sessionList(placeId, congressSession, figure))),
  ];
}
