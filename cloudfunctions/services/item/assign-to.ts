import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Call } from '../handler';
import { applyCommand, type CommandResult } from './apply-command';
import { assignmentOf, type Choice } from './assignment';

/** Assigns one item. */
export function assignTo(no: string, choice: Choice, call: Call): Promise<CommandResult | Refusal> {
  return applyCommand(
    no,
    async (item) => {
      const place = await call.context.directory.place(item.placeId);
      return place ? assignmentOf(item, choice, place) : refuse('unit_not_found', {});
    },
    call,
  );
}
