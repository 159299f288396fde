// @ts-check
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'expect';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { Collector } from './specs.mjs';

/** Runs specs of the domain in this process: bundled once, loaded anew for every mutant. */
class SpecRunner {
  /** @type {[typeof commonTokens.options]} */
  static inject = [commonTokens.options];

  /** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
  constructor({ specs }) {
    this.specs = /** @type {string[]} */ (specs);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const entry = this.specs
      .map((file) => `load(${JSON.stringify(file)}, () => require('./${file}'));`)
      .join('\n');
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      alias: { '@shared': join(process.cwd(), 'shared') },
      logLevel: 'error',
    });
    const code = outputFiles[0]?.text ?? '';
    this.script = new Script(`(function (require, load, describe, it, expect) {${code}\n})`, {
      filename: 'specs.cjs',
    });
  }

  /** Stryker's own place, which the mutants look at. */
  get #around() {
    return /** @type {any} */ (/** @type {any} */ (globalThis).__stryker__ ??= {});
  }

  #load() {
    const collector = new Collector();
    const { load, describe, it } = collector.words;
    const around = createRequire(join(process.cwd(), 'package.json'));
    this.script?.runInThisContext()(around, load, describe, it, expect);
    return collector.tests;
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').DryRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>}
   */
  async dryRun({ coverageAnalysis }) {
    const around = this.#around;
    around.activeMutant = undefined;
    around.mutantCoverage = undefined;
    const results = await this.#run(this.#load(), false, coverageAnalysis === 'perTest');
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: around.mutantCoverage };
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const around = this.#around;
    around.hitCount = hitLimit === undefined ? undefined : 0;
    around.hitLimit = hitLimit;
    around.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      const tests = this.#load();
      around.activeMutant = activeMutant.id;
      const chosen = testFilter
        ? tests.filter(({ id, file }) => id === file || testFilter.includes(id))
        : tests;
      const results = await this.#run(chosen, !disableBail, false);
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

  /** @param {import('./specs.mjs').Test[]} tests */
  async #run(tests, /** @type {boolean} */ bail, /** @type {boolean} */ named) {
    const results = [];
    for (const { id, file, run } of tests) {
      const began = performance.now();
      const told = { id, name: id, fileName: file };
      if (named) this.#around.currentTestId = id;
      try {
        await run();
        results.push({ ...told, status: TestStatus.Success, timeSpentMs: performance.now() - began });
      } catch (error) {
        const failureMessage = error instanceof Error ? error.message : String(error);
        results.push({
          ...told,
          status: TestStatus.Failed,
          failureMessage,
          timeSpentMs: performance.now() - began,
        });
        if (bail) break;
      } finally {
        this.#around.currentTestId = undefined;
      }
    }
    return /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */ (results);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
