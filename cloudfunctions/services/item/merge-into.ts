import { refuse, type Refusal } from '@shared/error/catalogue';
import { findByNo } from '../../store/items';
import type { Call } from '../handler';
import { scopeOfSession } from '../helping/helping';
import { applyCommand, type CommandResult } from './apply-command';

/** Merges into an item that is still worked on: what is answered already cannot answer for another. */
export async function mergeInto(no: string, parentNo: string, call: Call): Promise<CommandResult | Refusal> {
  return applyCommand(
    no,
    async () => {
      const parent = await findByNo(parentNo, scopeOfSession(call.session));
      if (!parent || parent.phase !== 'open') return refuse('parent_not_open', { no: parentNo });
      return { name: 'merge', data: { parentNo, parentId: parent._id } };
    },
    call,
  );
}
