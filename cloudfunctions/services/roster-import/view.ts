import type { OutputOf } from '@shared/contract/operations';
import type { StoredRosterImport } from '../../store/roster-imports';

type View = OutputOf<'checkRosterImport'>;

export function stateOf({
  issues,
  choice,
  undoing,
  undone,
  dealt,
  total,
}: StoredRosterImport): View['state'] {
  if (undone !== undefined) return 'undone';
  if (undoing !== undefined) return 'undoing';
  if (issues > 0) return 'wrong';
  if (choice === undefined) return 'ready';
  return dealt < total ? 'running' : 'done';
}

export function rosterImportView(stored: StoredRosterImport): View {
  const { _id, fileName, byName, at, missing, sheets, counts, issues, notes, codesLeft, dealt, total } =
    stored;
  const { choice, doneAt, undone } = stored;
  return {
    id: _id,
    state: stateOf(stored),
    fileName,
    byName,
    at,
    missing,
    sheets,
    counts,
    issues,
    notes,
    codesLeft,
    dealt,
    total,
    ...(choice === undefined ? {} : { reason: choice.reason }),
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(undone === undefined ? {} : { undone }),
  };
}
