import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const coReply: Handler<'coReply'> = ({ no, text }, call) => {
  const unitId = call.session.membership?.unitId;
  if (unitId === undefined) throw new Error('a hat of a unit names its unit');
  return applyCommand(
    no,
    (item) =>
      item.coHandlerIds.includes(unitId) || item.leadUnitId === unitId
        ? { name: 'co_reply', data: { unitId, text } }
        : refuse('item_not_found', {}),
    call,
  );
};
