import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { deputyRefusal } from '../../services/places/available-deputy';

export const handOver: Handler<'handOver'> = ({ no, ...data }, call) =>
  applyCommand(
    no,
    async (item) =>
      (await deputyRefusal(item.placeId, data.toDeputyId, call.context)) ?? { name: 'hand_over', data },
    call,
  );
