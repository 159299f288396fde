import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { deputyRefusal } from '../../services/places/available-deputy';

export const admit: Handler<'admit'> = ({ no, ...data }, call) =>
  applyCommand(
    no,
    async (item) => {
      const deputyId = data.to === 'with_deputy' ? (data.deputyId ?? item.deputyId) : undefined;
      return (await deputyRefusal(item.placeId, deputyId, call.context)) ?? { name: 'admit', data };
    },
    call,
  );
