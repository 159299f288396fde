import { PAGE_SIZE } from '@shared/contract/fields';
import { waitingVoterOf } from '../../services/board/voter-views';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { votersWaitingFor } from '../../store/voters';

export const listVoters: Handler<'listVoters'> = async ({ cursor }, { context, session }) => {
  const rows = await votersWaitingFor(hatScope(session), readCursor(cursor));
  const place = await context.directory.place(session.membership?.placeId ?? '');
  if (!place) throw new Error('a station of an unknown place');
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  const next = rows.length > PAGE_SIZE && last ? cursorOf({ at: last.since, id: last._id }) : undefined;
  return { voters: shown.map((voter) => waitingVoterOf(voter, place)), next };
};
