// @ts-check
/** @typedef {{ id: string, file: string }} Known */

/** The tests in the order in which they are asked: whoever noticed most so far comes first, then the quickest. */
export class Order {
  /** @type {Map<string, Known & { ms: number, kills: number }>} */
  #known = new Map();

  learn(/** @type {readonly (Known & { ms?: number })[]} */ tests) {
    for (const { id, file, ms = 0 } of tests) this.#known.set(id, { id, file, ms, kills: 0 });
  }

  knows(/** @type {string} */ id) {
    return this.#known.has(id);
  }

  killed(/** @type {string} */ id) {
    const known = this.#known.get(id);
    if (known) known.kills += 1;
  }

  /**
   * What a spec prepares is there for all its tests.
   * @returns {Known[]}
   */
  of(/** @type {readonly string[]} */ ids = [...this.#known.keys()]) {
    const asked = new Set(ids);
    return [...this.#known.values()]
      .filter(({ id, file }) => asked.has(id) || asked.has(file))
      .sort((one, other) => other.kills - one.kills || one.ms - other.ms);
  }
}
