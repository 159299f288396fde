import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { isRefusal, type Call, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { hatScope } from '../../services/session/hat';
import { openImport } from '../../services/voice-import/open-import';
import { importView } from '../../services/voice-import/view';
import { latestImport } from '../../store/voice-imports';

export const getVoiceImport: Handler<'getVoiceImport'> = async ({ id }, call) => {
  const stored = id === undefined ? await latestImport(hatScope(call.session)) : await openImport(id, call);
  if (stored !== null && isRefusal(stored)) return stored;
  const stations = await stationsToChoose(call);
  return stored === null ? { stations } : { latest: importView(stored), stations };
};

async function stationsToChoose(call: Call) {
  const { membership } = call.session;
  if (!membership || !isOneOf(OFFICE_ROLES, membership.role)) return undefined;
  const { roster } = await ownPlace(call);
  return roster.stations.map(({ id, name }) => ({ id, name }));
}
