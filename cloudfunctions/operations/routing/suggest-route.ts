import { becauseInWords, routingInWords } from '@shared/wording/routing';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { ownPlace } from '../../services/places/own-place';
import { namesOf } from '../../services/routing/names';
import { proposalFor } from '../../services/routing/proposal';

export const suggestRoute: Handler<'suggestRoute'> = async (
  { no, categoryId: chosen, tier: level },
  call,
) => {
  const found = await itemSeenBy(no, call);
  if (isRefusal(found)) return found;
  const { routing, areaId, categoryId: own } = found.item;
  // Whoever wrote it down may have named its tier already.
  const tier = level ?? found.item.tier;
  const place = await ownPlace(call);
  const names = namesOf(place);
  const ids = routing
    ? [...new Set([routing.ruleCategoryId, ...routing.top.map(({ categoryId }) => categoryId)])].filter(
        (id) => id !== undefined,
      )
    : [];
  const category = routing && {
    decision: routing.decision,
    words: routingInWords(routing, names),
    ids,
  };
  const categoryId = chosen ?? own ?? ids[0];
  if (categoryId === undefined) return { category };
  const asked = { categoryId, areaId, ...(tier === undefined ? {} : { tier }) };
  const proposal = await proposalFor(place, asked);
  if (!proposal) return { category };
  return {
    category,
    route: {
      categoryId,
      tier: proposal.tier,
      unitId: proposal.unitId,
      unitName: names.unit(proposal.unitId),
      coHandlers: proposal.coHandlerIds.map((id) => ({ id, name: names.unit(id) })),
      ...(proposal.policyId === undefined ? {} : { policyId: proposal.policyId }),
      because: becauseInWords(asked, proposal, names),
    },
  };
};
