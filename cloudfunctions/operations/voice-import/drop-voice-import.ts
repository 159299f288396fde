import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { openImport } from '../../services/voice-import/open-import';
import { removeImport } from '../../store/voice-imports';

export const dropVoiceImport: Handler<'dropVoiceImport'> = async ({ id }, call) => {
  const stored = await openImport(id, call);
  // Gone already, by this tap's twin or by somebody else at the same desk: nothing is left to do.
  if (isRefusal(stored)) return { id };
  return (await removeImport(id)) ? { id } : refuse('import_running', {});
};
