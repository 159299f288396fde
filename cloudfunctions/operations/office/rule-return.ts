import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { unitName } from '../../services/places/unit-name';

export const ruleReturn: Handler<'ruleReturn'> = ({ no, upheld, text, ...chosen }, call) =>
  applyCommand(
    no,
    async (item) => {
      const claim = item.returns[item.returns.length - 1];
      const ownerUnitId = upheld ? (chosen.ownerUnitId ?? claim?.proposedUnitId) : undefined;
      const ownerUnitName = await unitName(item.placeId, ownerUnitId, call.context);
      if (ownerUnitName === null) return refuse('unit_not_found', {});
      return { name: 'rule_return', data: { upheld, text, ownerUnitId, ownerUnitName } };
    },
    call,
  );
