// @ts-check
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { bundleOf } from './bundle.mjs';
import { Order } from './order.mjs';
import { Collector } from './specs.mjs';

/** Runs specs of the domain in this process: bundled once, read anew for every mutant, only those that it asks for. */
class SpecRunner {
  /** @type {[typeof commonTokens.options]} */
  static inject = [commonTokens.options];

  /** @type {Awaited<ReturnType<typeof bundleOf>> | undefined} */
  #bundle;
  #order = new Order();

  /** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
  constructor({ specs }) {
    this.specs = /** @type {string[]} */ (specs);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#bundle = await bundleOf(this.specs);
    // One that takes over from a process that a mutant has hung up has had no first run.
    const { collector, read } = this.#world();
    for (const file of this.specs) collector.load(file, () => read(file));
    this.#order.learn(collector.tests);
  }

  /** Stryker's own place, which the mutants look at. */
  get #around() {
    return /** @type {any} */ (/** @type {any} */ (globalThis).__stryker__ ??= {});
  }

  #world() {
    const collector = new Collector();
    const read = this.#bundle?.open(collector.words, expect);
    if (!read) throw new Error('nothing was bundled');
    return { collector, read };
  }

  /**
   * What is met while the rules themselves are read belongs to every test; what a spec prepares beside its tests, to
   * that spec alone.
   * @param {import('@stryker-mutator/api/test-runner').DryRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>}
   */
  async dryRun({ coverageAnalysis }) {
    const around = this.#around;
    const named = coverageAnalysis === 'perTest';
    around.activeMutant = undefined;
    around.mutantCoverage = undefined;
    const { collector, read } = this.#world();
    for (const file of this.#bundle?.around ?? []) read(file);
    for (const file of this.specs) {
      if (named) around.currentTestId = file;
      collector.load(file, () => read(file));
    }
    const results = [];
    const ran = [];
    for (const test of collector.tests) {
      if (named) around.currentTestId = test.id;
      const result = await resultOf(test);
      results.push(result);
      ran.push({ ...test, ms: result.timeSpentMs });
    }
    around.currentTestId = undefined;
    this.#order.learn(ran);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: around.mutantCoverage };
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const around = this.#around;
    around.hitCount = hitLimit === undefined ? undefined : 0;
    around.hitLimit = hitLimit;
    around.activeMutant = activeMutant.id;
    const wanted = this.#order.of(testFilter);
    if (wanted.length === 0) throw new Error(`no test is known for ${activeMutant.fileName}`);
    try {
      const results = await this.#run(wanted, !disableBail);
      const endless = determineHitLimitReached(around.hitCount, around.hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
    } catch (error) {
      const endless = determineHitLimitReached(around.hitCount, around.hitLimit);
      if (endless) return toMutantRunResult(endless);
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      around.activeMutant = undefined;
    }
  }

  async #run(/** @type {import('./order.mjs').Known[]} */ wanted, /** @type {boolean} */ bail) {
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const results = [];
    for await (const result of this.#results(wanted)) {
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.#order.killed(result.id);
      if (bail) break;
    }
    return results;
  }

  /** Reads a spec when the first of its tests is wanted. */
  async *#results(/** @type {import('./order.mjs').Known[]} */ wanted) {
    const { collector, read } = this.#world();
    for (const { id, file } of wanted) {
      if (!collector.has(file)) {
        collector.load(file, () => read(file));
        yield resultOf(collector.test(file));
      }
      // One that is named by what it tests may have another name now: it is among the last.
      if (id !== file && collector.has(id)) yield resultOf(collector.test(id));
    }
    const renamed = collector.tests.filter(({ id }) => !this.#order.knows(id));
    for (const test of renamed) yield { ...(await resultOf(test)), id: test.file };
  }
}

/**
 * @param {import('./specs.mjs').Test} test
 * @returns {Promise<import('@stryker-mutator/api/test-runner').TestResult>}
 */
async function resultOf({ id, file, run }) {
  const began = performance.now();
  const told = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - began });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...told(), status: TestStatus.Failed, failureMessage };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
