import { isRefusal, type Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { openImport } from '../../services/voice-import/open-import';
import { importView } from '../../services/voice-import/view';
import { latestImport } from '../../store/voice-imports';

export const getVoiceImport: Handler<'getVoiceImport'> = async ({ id }, call) => {
  const stored = id === undefined ? await latestImport(hatScope(call.session)) : await openImport(id, call);
  if (stored === null) return {};
  return isRefusal(stored) ? stored : { latest: importView(stored) };
};
