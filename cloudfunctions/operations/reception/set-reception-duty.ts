import { refuse } from '@shared/error/catalogue';
import { setDuty } from '@shared/reception/decide';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { changeHeld } from '../../services/reception/held';

export const setReceptionDuty: Handler<'setReceptionDuty'> = async ({ id, duty: asked }, call) => {
  const { roster } = await ownPlace(call);
  const unknown = asked.some((one) => !roster.deputies.some((deputy) => deputy.id === one.id));
  if (unknown) return refuse('deputy_not_found', {});
  const duty = [...new Set(asked.map((one) => one.id))];
  const present = [...new Set(asked.flatMap((one) => (one.present ? [one.id] : [])))];
  return changeHeld(
    id,
    (session) => setDuty(session, { duty, present }),
    call,
    (before, after) => {
      const fresh = after.duty.filter((one) => !before.duty.includes(one));
      return fresh.length === 0 || after.state !== 'planned'
        ? null
        : { what: 'on_duty', openids: [], deputyIds: fresh };
    },
  );
};
