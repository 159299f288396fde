// @ts-check
// Runs stages as soon as what they need is done, never more at a time than there are lanes.

/** @typedef {{ passed: number, failed: number, details: string[], names?: string[] }} StageResult `names` are of what failed */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} [after] names of stages that must have succeeded
 * @property {number} [lanes] how many lanes it takes; default 1
 * @property {() => Promise<StageResult>} run
 */

/** @typedef {StageResult & { name: string, ms: number }} FinishedStage */

/**
 * @param {Stage[]} stages in order of preference
 * @param {{ lanes: number, onFinish: (stage: FinishedStage) => void, now?: () => number }} options
 * @returns {Promise<FinishedStage[]>} in order of finishing
 */
export async function runStages(stages, { lanes, onFinish, now = Date.now }) {
  const waiting = [...stages];
  const finished = /** @type {FinishedStage[]} */ ([]);
  const active = /** @type {Map<string, { lanes: number, done: Promise<void> }>} */ (new Map());

  /** @param {FinishedStage} stage */
  const finish = (stage) => {
    finished.push(stage);
    onFinish(stage);
  };

  /** @param {string} name */
  const resultOf = (name) => finished.find((stage) => stage.name === name);

  /** @param {Stage} stage */
  async function start(stage) {
    const startedAt = now();
    try {
      const result = await stage.run();
      finish({ ...result, name: stage.name, ms: now() - startedAt });
    } catch (error) {
      const details = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
      finish({ passed: 0, failed: 1, details, name: stage.name, ms: now() - startedAt });
    }
    active.delete(stage.name);
  }

  while (waiting.length > 0 || active.size > 0) {
    const free = lanes - [...active.values()].reduce((sum, each) => sum + each.lanes, 0);
    // A stage wider than the machine must still run: alone.
    const isReady = (/** @type {Stage} */ stage) =>
      (stage.after ?? []).every(resultOf) && Math.min(stage.lanes ?? 1, lanes) <= free;
    const next = waiting.findIndex(isReady);
    const stage = waiting[next];
    if (stage) {
      waiting.splice(next, 1);
      const broken = (stage.after ?? []).filter((name) => resultOf(name)?.failed);
      if (broken.length > 0) {
        const details = [`not run, because it needs: ${broken.join(', ')}`];
        finish({ name: stage.name, ms: 0, passed: 0, failed: 1, details });
      } else {
        active.set(stage.name, { lanes: Math.min(stage.lanes ?? 1, lanes), done: start(stage) });
      }
    } else if (active.size > 0) {
      await Promise.race([...active.values()].map((each) => each.done));
    } else {
      throw new Error(`stages wait for each other: ${waiting.map((each) => each.name).join(', ')}`);
    }
  }
  return finished;
}
