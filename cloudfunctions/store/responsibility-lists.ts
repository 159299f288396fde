import type { Duty, Task } from '@shared/responsibility/list';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** What somebody changed: in which tasks, and what they were afterwards. */
export interface ListChange {
  type: 'added' | 'worded' | 'split' | 'removed';
  byName: string;
  /** ms */
  at: number;
  tasks: { id: string; duties?: Duty[]; title?: string; category?: string }[];
}

/** The responsibility list of a place: categories, tasks and duties in one document, so that it changes as a whole. */
export interface StoredList {
  /** The place's. */
  _id: string;
  version: number;
  tasks: Task[];
  changed: { byName: string; at: number };
  /** The last requests as `key hash`: one that comes again changes nothing. */
  asked: string[];
}

const ASKED_KEPT = 50;
const lists = () => collection('responsibility_lists');

/** Without its history, which grows and which hardly anybody reads. */
export async function findList(placeId: string): Promise<StoredList | null> {
  const { data } = await lists()
    .where({ _id: placeId })
    .limit(1)
    .field({ version: true, tasks: true, changed: true, asked: true })
    .get();
  return (data[0] as unknown as StoredList | undefined) ?? null;
}

export async function historyOfList(placeId: string): Promise<ListChange[]> {
  const { data } = await lists().where({ _id: placeId }).limit(1).field({ history: true }).get();
  return (data[0] as { history?: ListChange[] } | undefined)?.history ?? [];
}

/** One write: the whole list as it is now, and who made it so. False when somebody was faster. */
export async function replaceList(
  { _id, version }: StoredList,
  tasks: readonly Task[],
  changes: readonly ListChange[],
  asked: string,
): Promise<boolean> {
  const _ = command();
  const { byName, at } = changes[0] ?? { byName: '', at: 0 };
  if (version === 0) {
    const first = { _id, version: 1, tasks, changed: { byName, at }, history: changes, asked: [asked] };
    try {
      await lists().add({ data: first as unknown as Clause });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
  const { stats } = await lists()
    .where({ _id, version })
    .update({
      data: {
        version: version + 1,
        tasks: _.set(tasks as never),
        changed: _.set({ byName, at }),
        history: _.push({ each: changes } as never),
        asked: _.push({ each: [asked], slice: -ASKED_KEPT } as never),
      },
    });
  return stats.updated === 1;
}
