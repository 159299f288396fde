import type { OutputOf } from '@shared/contract/operations';
import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import type { RuleVersion, StoredRule } from '../../store/rules';
import { actingMembership } from '../session/hat';
import type { Session } from '../session/session';

export type RuleVersionView = OutputOf<'getRule'>['shown'];

/** Which version holds on a day: the latest of those that have begun. */
const currentOf = ({ versions }: StoredRule, today: string): RuleVersion | undefined =>
  versions.filter(({ fromDay }) => fromDay <= today).at(-1);

/** The latest first, each with whether it holds. */
export function versionsView(rule: StoredRule, today: string): RuleVersionView[] {
  const current = currentOf(rule, today);
  return [...rule.versions].reverse().map((one) => ({
    ...one,
    holds: one.version === current?.version ? 'current' : one.fromDay > today ? 'coming' : 'past',
  }));
}

/** What somebody sees first: what holds, or the first to come where none does yet. */
export const shownOf = (views: readonly RuleVersionView[]): RuleVersionView | undefined =>
  views.find(({ holds }) => holds === 'current') ?? views.filter(({ holds }) => holds === 'coming').at(-1);

export const mayPublish = (session: Session): boolean =>
  isOneOf(OFFICE_ROLES, actingMembership(session).role);
