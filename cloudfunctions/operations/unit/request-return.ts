import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { unitName } from '../../services/places/unit-name';

export const requestReturn: Handler<'requestReturn'> = ({ no, ...data }, call) =>
  applyCommand(
    no,
    async (item) => {
      const proposedUnitName = await unitName(item.placeId, data.proposedUnitId, call.context);
      if (proposedUnitName === null) return refuse('unit_not_found', {});
      return { name: 'request_return', data: { ...data, proposedUnitName } };
    },
    call,
  );
