import { quarterOf } from '@shared/common/quarter';
import { isRefusal, type Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { leavePlace } from '../../services/key-issues/limit';
import { ownPlace } from '../../services/places/own-place';
import { stationQuarter } from '../../store/key-issues';

export const dropKeyIssue: Handler<'dropKeyIssue'> = async ({ no, text }, call) => {
  const { _id: placeId } = await ownPlace(call);
  const quarter = quarterOf(call.now);
  const places = new Map<string, string>();
  const result = await applyCommand(
    no,
    ({ _id: itemId, stationId }) => {
      places.set(itemId, stationQuarter(placeId, quarter, stationId)._id);
      return { name: 'drop_key_issue', data: { quarter, text } };
    },
    call,
  );
  if (!isRefusal(result)) for (const [itemId, id] of places) await leavePlace(id, itemId);
  return result;
};
