import { median, quantile } from './statistics';

/** What is measured: one call, and the CPU clock of the processes that answer it (microseconds). */
export interface Subject {
  call(): Promise<void>;
  cpu(): Promise<number>;
}

/** Medians over windows, in milliseconds. */
export interface Figures {
  p50: number;
  p95: number;
  /** CPU of an operation. */
  cpu: number;
  calls: number;
}

interface Window {
  times: number[];
  cpu: number;
}

/** Calls of one window. */
const CALLS = 25;

async function windowOf({ call, cpu }: Subject, calls: number): Promise<Window> {
  const before = await cpu();
  const times: number[] = [];
  for (let nth = 0; nth < calls; nth += 1) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  return { times, cpu: ((await cpu()) - before) / calls / 1000 };
}

/** After so many calls it is looked at whether they have become cheaper. */
const BATCH = 300;
/** Of what the cheapest cost before: more than that is no change worth waiting for. */
const NO_CHEAPER = 0.97;
const BATCHES_WITHOUT_CHANGE = 3;

/** Calls it until a call costs no less, at most so often: code that the engine has not compiled yet costs several times as much. */
async function warmUp(subject: Subject, most: number): Promise<void> {
  let cheapest = Infinity;
  let unchanged = 0;
  for (let left = most; left > 0 && unchanged < BATCHES_WITHOUT_CHANGE; left -= BATCH) {
    const { cpu } = await windowOf(subject, Math.min(BATCH, left));
    unchanged = cpu < cheapest * NO_CHEAPER ? 0 : unchanged + 1;
    cheapest = Math.min(cheapest, cpu);
  }
}

/**
 * Measures subjects side by side: windows in the order A B B A, so that a machine that slows down slows all of them, and of
 * each the median of its windows, so that one bad moment decides nothing.
 */
export async function sideBySide(
  subjects: readonly Subject[],
  { windows, calls = CALLS, warm = 5 }: { windows: number; calls?: number; warm?: number },
): Promise<Figures[]> {
  const kept = subjects.map((): Window[] => []);
  for (const subject of subjects) await warmUp(subject, warm);
  for (let round = 0; round < windows; round += 1) {
    const order = [...subjects.keys()];
    if (round % 2 === 1) order.reverse();
    for (const index of order) {
      const subject = subjects[index];
      if (subject) kept[index]?.push(await windowOf(subject, calls));
    }
  }
  return kept.map((own) => ({
    p50: median(own.map(({ times }) => quantile(times, 0.5))),
    p95: median(own.map(({ times }) => quantile(times, 0.95))),
    cpu: median(own.map(({ cpu }) => cpu)),
    calls: own.length * calls,
  }));
}
