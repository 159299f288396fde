import { officeScope, unitScope } from '@shared/permission/roles';
import { listForCall, takeCallOff } from '../../store/call-list';
import type { StoredItem } from '../../store/items';
import type { ServiceContext } from '../context';

/**
 * An urgent matter is not left to a push that may be off: its unit is on the office's call list from the moment it has
 * it until it has done something. Without a unit it is taken off.
 */
export async function ringUp(
  context: ServiceContext,
  item: StoredItem,
  unitId: string | undefined,
): Promise<void> {
  const id = `${item._id}.unit`;
  if (unitId === undefined) return takeCallOff(id);
  const place = await context.directory.place(item.placeId);
  const unit = place?.roster.units.find((one) => one.id === unitId);
  await listForCall({
    _id: id,
    openid: unitScope(item.placeId, unitId),
    scopes: [officeScope(item.placeId)],
    no: item.no,
    title: item.title,
    why: '紧急交办',
    since: context.runtime.now(),
    placeId: item.placeId,
    stationId: item.stationId,
    ...(unit ? { name: unit.name, phone: unit.phone } : {}),
    // Only stations are told by a digest; this is rung at once.
    digestAt: 0,
  });
}
