import { collection, type Clause } from '../platform/database';

/** The timer's last run, and when somebody last looked whether all is well. */
export interface JobRun {
  startedAt: number;
  /** Absent: it is under way, or was ended from outside. */
  endedAt?: number;
  /** Real time, ms. */
  took?: number;
  /** Parts that threw. */
  failed: string[];
  /** Items of which an effect did not succeed. */
  effectsLeft: number;
  /** By part: when the run began in which it last did what it is for. */
  succeeded?: Record<string, number>;
}

const LAST = 'last';
const CHECK = 'check';
const CONTACTS = 'contacts';
const runs = () => collection('job_runs');

export async function lastJobRun(): Promise<JobRun | null> {
  const { data } = await runs().where({ _id: LAST }).limit(1).get();
  return (data[0] as unknown as JobRun | undefined) ?? null;
}

export async function keepJobRun(run: JobRun): Promise<void> {
  await runs()
    .doc(LAST)
    .set({ data: run as unknown as Clause });
}

export async function lastCheckAt(): Promise<number> {
  const { data } = await runs().where({ _id: CHECK }).limit(1).get();
  return Number(data[0]?.at ?? 0);
}

export const keepCheck = (at: number) => runs().doc(CHECK).set({ data: { at } });

/** The last contact of which it is known that it has its item. */
export async function contactsSeen(): Promise<{ at: number; id: string }> {
  const { data } = await runs().where({ _id: CONTACTS }).limit(1).get();
  return { at: Number(data[0]?.at ?? 0), id: String(data[0]?.after ?? '') };
}

export const keepContactsSeen = ({ at, id }: { at: number; id: string }) =>
  runs()
    .doc(CONTACTS)
    .set({ data: { at, after: id } });
