// @ts-check
import { bind } from 'jest-each';

/** @typedef {{ id: string, file: string, run: () => unknown }} Test */

/**
 * The few words of jest in which the domain's tests are written, collected in this process: a mutant is tried in
 * milliseconds, where a run of jest for each would take half a second. A word that is missing here fails the first run.
 */
export class Collector {
  /** @type {Map<string, Test>} */
  #tests = new Map();
  /** @type {string[]} */
  #path = [];
  #file = '';
  /** @type {Map<string, number>} */
  #times = new Map();

  get tests() {
    return [...this.#tests.values()];
  }

  has(/** @type {string} */ id) {
    return this.#tests.has(id);
  }

  test(/** @type {string} */ id) {
    const test = this.#tests.get(id);
    if (!test) throw new Error(`there is no test ${id}`);
    return test;
  }

  /** What a spec finds around itself. */
  get words() {
    const describe = this.#withEach((/** @type {string} */ name, /** @type {() => void} */ body) => {
      this.#path.push(name);
      body();
      this.#path.pop();
    });
    const it = this.#withEach((/** @type {string} */ name, /** @type {() => unknown} */ run) => {
      const id = [this.#file, ...this.#path, name].join(' ');
      const nth = (this.#times.get(id) ?? 0) + 1;
      this.#times.set(id, nth);
      this.#keep({ id: nth === 1 ? id : `${id} #${nth}`, file: this.#file, run });
    });
    return { describe, it };
  }

  /**
   * Reads a spec. What it prepares beside its tests is a test of its own, named as the file: when that falls, this spec
   * fails and the others are still to be heard.
   */
  load(/** @type {string} */ file, /** @type {() => void} */ read) {
    this.#file = file;
    try {
      read();
      this.#keep({ id: file, file, run: () => undefined });
    } catch (error) {
      this.#path = [];
      this.#keep({ id: file, file, run: () => Promise.reject(error) });
    }
  }

  #keep(/** @type {Test} */ test) {
    this.#tests.set(test.id, test);
  }

  #withEach(/** @type {any} */ word) {
    return Object.assign(word, { each: bind(word, false) });
  }
}
