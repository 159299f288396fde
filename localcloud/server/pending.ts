/** Work in flight, so that a test can wait until nothing is going on any more. */
export class Pending {
  private readonly promises = new Set<Promise<unknown>>();

  track<T>(work: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = work.then(
      () => this.promises.delete(settled),
      () => this.promises.delete(settled),
    );
    this.promises.add(settled);
    return work;
  }

  /** Resolves when the work in flight, and all work it gave rise to, has settled. */
  async idle(): Promise<void> {
    while (this.promises.size > 0) await Promise.all(this.promises);
  }
}
