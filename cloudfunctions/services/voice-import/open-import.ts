import { refuse, type Refusal } from '@shared/error/catalogue';
import { findImport, type StoredImport } from '../../store/voice-imports';
import type { Call } from '../handler';
import { hatScope } from '../session/hat';

/** The import, for whoever shares the desk that it lies on; for others there is none. */
export async function openImport(id: string, { session }: Call): Promise<StoredImport | Refusal> {
  const stored = await findImport(id);
  return stored?.scope === hatScope(session) ? stored : refuse('import_not_found', {});
}
