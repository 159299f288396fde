import type { EntryType, Progress } from '@shared/responsibility/progress';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

export interface DutyProgress extends Progress {
  /** Reports so far. */
  version: number;
  text: string;
  byName: string;
  at: number;
}

export interface StoredEntry {
  type: EntryType | 'report';
  day: string;
  text: string;
  byName: string;
  byTitle: string;
  at: number;
  dutyId?: string;
  state?: Progress['state'];
}

/** What was reported on the duties of a task and done about it. Apart from the list: it is written by others. */
export interface StoredTaskProgress {
  /** Place and task. */
  _id: string;
  placeId: string;
  duties: Record<string, DutyProgress>;
  entries: StoredEntry[];
  /** The last requests as `key hash`. */
  asked: string[];
}

const ASKED_KEPT = 50;
/** More tasks than a list may have. */
const TASKS_AT_ONCE = 1000;
const progress = () => collection('task_progress');

export const progressId = (placeId: string, taskId: string) => `${placeId}.${taskId}`;

/** How far each duty of a place is, by its id. One read, in the order of the index, without what was said. */
export async function progressOfPlace(placeId: string): Promise<Map<string, DutyProgress>> {
  const { data } = await progress()
    .where({ placeId })
    .orderBy('_id', 'asc')
    .limit(TASKS_AT_ONCE)
    .field({ duties: true })
    .get();
  return new Map((data as unknown as StoredTaskProgress[]).flatMap(({ duties }) => Object.entries(duties)));
}

export async function findTaskProgress(id: string): Promise<StoredTaskProgress | null> {
  const { data } = await progress().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredTaskProgress | undefined) ?? null;
}

/** Adds what was said; a report also says how far the duty is. False when somebody reported on it in between. */
export async function addEntry(
  { id, placeId }: { id: string; placeId: string },
  entry: StoredEntry,
  asked: string,
  report?: { dutyId: string; after: number; next: DutyProgress },
): Promise<boolean> {
  const _ = command();
  await begin(id, placeId);
  const before = report && (report.after === 0 ? _.exists(false) : report.after);
  const condition: Clause = report ? { [`duties.${report.dutyId}.version`]: before } : {};
  const fields: Clause = report ? { [`duties.${report.dutyId}`]: _.set({ ...report.next }) } : {};
  const { stats } = await progress()
    .where({ _id: id, asked: _.nin([asked]), ...condition })
    .update({
      data: {
        ...fields,
        entries: _.push({ each: [entry] } as never),
        asked: _.push({ each: [asked], slice: -ASKED_KEPT } as never),
      },
    });
  return stats.updated === 1;
}

async function begin(id: string, placeId: string): Promise<void> {
  const empty: StoredTaskProgress = { _id: id, placeId, duties: {}, entries: [], asked: [] };
  try {
    await progress().add({ data: empty as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
