import type { OutputOf } from '@shared/contract/operations';
import type { StoredImport } from '../../store/voice-imports';

type View = OutputOf<'checkVoiceImport'>;

function stateOf({ issues, choice, next, parts }: StoredImport): View['state'] {
  if (issues > 0) return 'wrong';
  if (choice === undefined) return 'ready';
  return next < parts.length ? 'running' : 'done';
}

export function importView(stored: StoredImport): View {
  const { _id, fileName, byName, at, rows, right, issues, twins, tiers, uncategorised, unread } = stored;
  const { brought, left, refused, choice } = stored;
  return {
    id: _id,
    state: stateOf(stored),
    fileName,
    byName,
    at,
    rows,
    right,
    issues,
    twins,
    likes: stored.likes ?? 0,
    tiers,
    uncategorised,
    unread,
    dealt: brought + left + refused,
    brought,
    left,
    refused,
    ...(choice === undefined ? {} : { choice }),
  };
}
