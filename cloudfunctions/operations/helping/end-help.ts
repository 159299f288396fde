import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { isRefusal, type Handler } from '../../services/handler';
import { itemToShareOut } from '../../services/helping/trusted';
import { followIdOf } from '../../services/item/follow-id';
import { removeHelpersFollow } from '../../store/follows';
import { endHelper, findHelper } from '../../store/item-helpers';

export const endHelp: Handler<'endHelp'> = async ({ no, id }, call) => {
  const item = await itemToShareOut(no, call);
  if (isRefusal(item)) return item;
  const helper = await findHelper(id);
  if (helper?.itemId !== item._id) return refuse('helper_not_found', {});
  const ends = await endHelper(id, item._id, call.now, askedAs(call));
  if (!ends && (await findHelper(id))?.endedAs !== askedAs(call)) return refuse('helper_not_found', {});
  if (helper.openid !== undefined) await removeHelpersFollow(followIdOf(item._id, helper.openid));
  return { id, state: 'ended' };
};
