// @ts-check
import { bind } from 'jest-each';

/** @typedef {{ id: string, file: string, run: () => unknown }} Test */

/**
 * The few words of jest in which the domain's tests are written, collected in this process: a mutant is tried in
 * milliseconds, where a run of jest for each would take half a second. A word that is missing here fails the first run.
 */
export class Collector {
  /** @type {Test[]} */
  tests = [];
  /** @type {string[]} */
  #path = [];
  #file = '';
  /** @type {Map<string, number>} */
  #times = new Map();

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
      this.tests.push({ id: nth === 1 ? id : `${id} #${nth}`, file: this.#file, run });
    });
    const load = (/** @type {string} */ file, /** @type {() => void} */ read) => {
      this.#file = file;
      try {
        read();
      } catch (error) {
        // What a spec prepares beside its tests fell: that spec fails, the others are still to be heard.
        this.#path = [];
        this.tests.push({ id: file, file, run: () => Promise.reject(error) });
      }
    };
    return { describe, it, load };
  }

  #withEach(/** @type {any} */ word) {
    return Object.assign(word, { each: bind(word, false) });
  }
}
