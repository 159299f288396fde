import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const assign: Handler<'assign'> = ({ no, ...choice }, call) =>
  applyCommand(
    no,
    async (item) => {
      const place = await call.context.directory.place(item.placeId);
      const units = place?.roster.units ?? [];
      const unit = units.find(({ id }) => id === choice.leadUnitId);
      const strangers = choice.coHandlerIds.filter((id) => !units.some((known) => known.id === id));
      if (!unit || strangers.length > 0) return refuse('unit_not_found', {});
      const categoryId = choice.categoryId ?? item.categoryId;
      if (categoryId === undefined) return refuse('category_required', {});
      const tier = place?.config.tiers.find(({ id }) => id === choice.tier);
      return {
        name: 'assign',
        data: {
          ...choice,
          coHandlerIds: choice.coHandlerIds.filter((id) => id !== unit.id),
          leadUnitName: unit.name,
          categoryId,
          // Not chosen: the tier's own, and where it has none the guard refuses the gap.
          policyId: choice.policyId ?? tier?.policyId ?? '',
        },
      };
    },
    call,
  );
