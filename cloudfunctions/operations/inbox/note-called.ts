import { refuse } from '@shared/error/catalogue';
import { scopeOf } from '@shared/permission/roles';
import { toldByTelephone } from '@shared/wording/called';
import { applyCommand } from '../../services/item/apply-command';
import { callMark } from '../../services/notify/call-mark';
import { isRefusal, type Handler } from '../../services/handler';
import { callsAt, takeCallOff } from '../../store/call-list';

/** Noted first, then off the list: what breaks off in between is finished by the same request sent again. */
export const noteCalled: Handler<'noteCalled'> = async ({ no, since, id }, call) => {
  const { membership } = call.session;
  const rows = membership ? await callsAt(scopeOf(membership), since) : [];
  // A unit with an urgent matter is rung until it has taken it up.
  const row = rows.find((one) => one.no === no && one.phone === undefined && callMark(one) === id);
  const noted = await applyCommand(
    no,
    () => (row ? { name: 'note', data: { text: toldByTelephone(row.why) } } : refuse('call_not_listed', {})),
    call,
  );
  // Withdrawn or merged, an item takes no notes; nobody is kept on the list for that.
  if (isRefusal(noted) && !(row && noted.code === 'illegal_transition')) return noted;
  if (row) await takeCallOff(row._id, row.since);
  return { no };
};
