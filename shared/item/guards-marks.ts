import { refuse } from '../error/catalogue';
import { quarterOf } from '../common/quarter';
import { isOneOf, OFFICE_ROLES } from '../permission/roles';
import type { Guard } from './guard';

/** Tags, linked supervision, and what a station has taken on for a quarter. */
export const MARK_GUARDS = {
  marksHere: (_item, _command, { place }) =>
    place.tags.length + place.linkedSources.length > 0 ? null : refuse('tags_not_here', {}),

  /** Which supervision it comes from is the office's to say (CD-05). */
  linkedByOffice: (_item, command, { actor }) => {
    if (command.name !== 'mark' && command.name !== 'submit') return null;
    const byOffice = actor.kind === 'member' && isOneOf(OFFICE_ROLES, actor.membership.role);
    return command.data.linked === undefined || byOffice ? null : refuse('linked_by_office', {});
  },

  marksKnown: (_item, command, { place }) => {
    if (command.name !== 'mark' && command.name !== 'submit') return null;
    const { tags = [], linked } = command.data;
    const tag = tags.find((one) => !place.tags.some(({ id }) => id === one));
    if (tag !== undefined) return refuse('tag_unknown', { tag });
    return linked && !place.linkedSources.some(({ id }) => id === linked.source)
      ? refuse('linked_source_unknown', { source: linked.source })
      : null;
  },

  marksNew: (item, command) => {
    if (command.name !== 'mark') return null;
    const { tags = item?.tags ?? [], linked = item?.linked ?? null } = command.data;
    const same =
      tags.join() === (item?.tags ?? []).join() &&
      linked?.source === item?.linked?.source &&
      linked?.reference === item?.linked?.reference;
    return same ? refuse('nothing_changes', {}) : null;
  },

  /** Only what deputies bring to a meeting of the congress is one of its suggestions (LH-06). */
  sessionKnown: (_item, command, { place }) => {
    if (command.name !== 'submit' || command.data.congressSession === undefined) return null;
    const { kind, congressSession: session } = command.data;
    return kind === 'suggestion' && place.congressSessions.some(({ id }) => id === session)
      ? null
      : refuse('congress_session_unknown', {});
  },

  keyIssuesHere: (_item, _command, { place }) =>
    place.station.keyIssuesPerQuarter === undefined ? refuse('key_issues_not_here', {}) : null,

  notKeyIssueYet: (item, _command, { now }) => {
    const quarter = quarterOf(now);
    return item?.keyIssueOf?.includes(quarter) ? refuse('key_issue_already', { quarter }) : null;
  },

  keyIssueNow: (item, _command, { now }) =>
    item?.keyIssueOf?.includes(quarterOf(now)) ? null : refuse('key_issue_not_now', {}),

  /** What was taken on is of the quarter in which it was: nothing is chosen or dropped for another. */
  ofThisQuarter: (_item, command, { now }) =>
    (command.name === 'choose_key_issue' || command.name === 'drop_key_issue') &&
    command.data.quarter !== quarterOf(now)
      ? refuse('key_issue_quarter_over', { quarter: command.data.quarter })
      : null,
} satisfies Record<string, Guard>;
