import { refuse, type Refusal } from '@shared/error/catalogue';
import { findRosterImport, type StoredRosterImport } from '../../store/roster-imports';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

/** The import, for whoever keeps the rosters of its place; for others there is none. */
export async function openRosterImport(id: string, { session }: Call): Promise<StoredRosterImport | Refusal> {
  const stored = await findRosterImport(id);
  return stored?.placeId === actingMembership(session).placeId
    ? stored
    : refuse('roster_import_not_found', {});
}
