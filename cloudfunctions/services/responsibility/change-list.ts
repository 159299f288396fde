import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Task } from '@shared/responsibility/list';
import { askedAs } from '../asked-as';
import { replaceList, type ListChange } from '../../store/responsibility-lists';
import { isRefusal, type Call } from '../handler';
import { cameBefore, openList, type OpenList } from './open-list';

/** Somebody else writing five times in between is not two people, but a fault. */
const RETRIES = 5;

export interface Changed {
  tasks: Task[];
  changes: Pick<ListChange, 'type' | 'tasks'>[];
}

/**
 * Changes the list as it is now: one read, one conditional write, and again from the start when somebody was faster.
 * Answers the version and the tasks that are then true, also to a request that comes again.
 */
export async function changeList(
  call: Call,
  make: (open: OpenList) => Promise<Changed | Refusal> | Changed | Refusal,
): Promise<{ version: number; tasks: Task[] } | Refusal> {
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const open = await openList(call);
    if (isRefusal(open)) return open;
    const { list, hat } = open;
    const before = cameBefore(list.asked, call);
    if (typeof before === 'object') return before;
    if (before) return { version: list.version, tasks: list.tasks };
    const made = await make(open);
    if (isRefusal(made)) return made;
    const changes = made.changes.map((change) => ({ ...change, byName: hat.name, at: call.now }));
    if (await replaceList(list, made.tasks, changes, askedAs(call)))
      return { version: list.version + 1, tasks: made.tasks };
  }
  return refuse('busy', {});
}
