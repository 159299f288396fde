import type { Handler } from '../../services/handler';
import { rosterImportView } from '../../services/roster-import/view';
import { actingMembership } from '../../services/session/hat';
import { lastBrought, latestRosterImport } from '../../store/roster-imports';

export const getRosterImport: Handler<'getRosterImport'> = async (_input, { session }) => {
  const { placeId } = actingMembership(session);
  const [latest, brought] = await Promise.all([latestRosterImport(placeId), lastBrought(placeId)]);
  return {
    ...(latest ? { latest: rosterImportView(latest) } : {}),
    ...(brought ? { brought: rosterImportView(brought) } : {}),
  };
};
