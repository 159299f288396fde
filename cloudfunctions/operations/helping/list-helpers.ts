import { isRefusal, type Handler } from '../../services/handler';
import { itemToShareOut } from '../../services/helping/trusted';
import { helpersOf } from '../../store/item-helpers';

export const listHelpers: Handler<'listHelpers'> = async ({ no }, call) => {
  const item = await itemToShareOut(no, call);
  if (isRefusal(item)) return item;
  const helpers = await helpersOf(item._id);
  return {
    helpers: helpers.map(({ _id, relation, state, offeredAt, expiresAt, acceptedAt }) => {
      const over = state === 'offered' && expiresAt <= call.now;
      return {
        id: _id,
        relation,
        state: over ? ('ended' as const) : state,
        offeredAt,
        expiresAt: state === 'offered' ? expiresAt : undefined,
        acceptedAt,
      };
    }),
  };
};
