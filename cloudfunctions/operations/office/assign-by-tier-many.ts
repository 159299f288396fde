import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { eachItem } from '../../services/item/each-item';

/** Of an item without a category, where none is chosen for all, the machine says so. */
export const assignByTierMany: Handler<'assignByTierMany'> = ({ nos, categoryId, ...data }, call) =>
  eachItem(nos, call, (no, each) =>
    applyCommand(
      no,
      (item) => ({
        name: 'assign_by_tier',
        data: { ...data, categoryId: categoryId ?? item.categoryId ?? '' },
      }),
      each,
    ),
  );
