import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changePlace } from '../../services/places/change-place';
import { editPlace } from '../../services/places/edit-place';
import { placeNow } from '../../services/places/place-now';
import { actingMembership } from '../../services/session/hat';

export const savePlaceSettings: Handler<'savePlaceSettings'> = async ({ version, values, reason }, call) => {
  const place = await placeNow(call);
  const { id: memberId, name } = actingMembership(call.session);
  const done = await changePlace(
    place._id,
    {
      expectedVersion: version,
      by: { memberId, name },
      reason,
      what: 'config',
      summary: editPlace(place, values).changes.map(({ words }) => words),
      change: (stored) => {
        const { config, problems } = editPlace(stored, values);
        if (problems.length > 0)
          return refuse('place_invalid', {
            problems: problems.map(({ where, problem }) => ({ where, problem })),
            total: problems.length,
          });
        return { config, roster: stored.roster };
      },
    },
    call,
  );
  if (isRefusal(done)) return done;
  return done.changed ? { version: done.version } : refuse('nothing_changes', {});
};
