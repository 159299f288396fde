import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { sessionFiguresOf } from '@shared/item/marked-lists';
import { sessionOn, sessionsOf } from '@shared/place/congress-session';
import { sessionWord } from '@shared/wording/congress-session';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { suggestionRows } from '../../store/marked-items';

export const getCongressSession: Handler<'getCongressSession'> = async ({ session }, call) => {
  const { _id: placeId, config } = await ownPlace(call);
  const sessions = sessionsOf(config);
  const shown =
    session === undefined ? sessionOn(config, dayOf(call.now)) : sessions.find(({ id }) => id === session);
  if (session !== undefined && !shown) return refuse('congress_session_unknown', {});
  const figures = { brought: 0, answered: 0, closed: 0, solved: 0 };
  for (const row of shown ? await suggestionRows(placeId, shown.id) : [])
    for (const figure of sessionFiguresOf(row)) figures[figure] += 1;
  return {
    shown: shown?.id,
    sessions: sessions.map((one) => ({ id: one.id, label: sessionWord(one), fromDay: one.fromDay })),
    figures,
  };
};
