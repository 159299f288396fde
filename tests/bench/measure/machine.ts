import { cpus, loadavg, totalmem } from 'node:os';

/** How busy all cores were since `start`, of 1. */
export class Machine {
  private readonly start = spent();

  describe(seconds: number): string {
    const { idle, all } = spent();
    const idlePart = (idle - this.start.idle) / (all - this.start.all);
    const [load = 0] = loadavg();
    const memory = Math.round(totalmem() / 2 ** 30);
    return (
      `${cpus().length} cores, ${memory} GB, Node ${process.version}. The run took ${Math.round(seconds)} s; meanwhile the machine ` +
      `was idle ${Math.round(idlePart * 100)} % of the time, with a load of ${load.toFixed(1)} at its end.`
    );
  }
}

function spent(): { idle: number; all: number } {
  const times = cpus().map(({ times: one }) => one);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  const all = times.reduce((sum, one) => sum + one.idle + one.user + one.sys + one.nice + one.irq, 0);
  return { idle, all };
}
