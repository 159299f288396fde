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

interface Warmth {
  warm?: number;
  /** Warmed until it costs no less; not where each call uses something up. */
  settles?: boolean;
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

/** Warmed so often at most. */
const WARMINGS = 4;
/** Still falling by more than this, code is still being compiled. */
const FALLS = 0.95;

/** Calls until the CPU of a call falls no more: the first operation of a kind would pay for what the later ones find done. */
async function warmUp(subject: Subject, calls: number, most: number): Promise<void> {
  let before = (await windowOf(subject, calls)).cpu;
  for (let nth = 1; nth < most; nth += 1) {
    const { cpu } = await windowOf(subject, calls);
    if (cpu > before * FALLS) return;
    before = cpu;
  }
}

/**
 * Measures subjects side by side: windows in the order A B B A, so that a machine that slows down slows all of them, and of
 * each the median of its windows, so that one bad moment decides nothing.
 */
export async function sideBySide(
  subjects: readonly Subject[],
  { windows, calls = CALLS, warm = 5, settles = false }: Warmth & { windows: number; calls?: number },
): Promise<Figures[]> {
  const kept = subjects.map((): Window[] => []);
  for (const subject of subjects) await warmUp(subject, warm, settles ? WARMINGS : 1);
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
