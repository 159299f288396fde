'use strict';
/**
 * What runs in a function's worker: loads the function once, then runs one invocation at a time.
 * Plain CommonJS, because a worker is started from a file and no compiler stands before it.
 */
const { Module } = require('node:module');
const { parentPort, workerData } = require('node:worker_threads');
const { openChannel } = require('./cloud-channel.cjs');

/** @typedef {{ offsetMs: number } | { frozenAt: number }} ClockState as in clock.ts */
/** @typedef {{ eventText: string, environment: Record<string, string>, requestId: string, clock: ClockState }} Invocation */

// A worker's own asks across threads for each variable, and the SDK reads some twenty with each call.
process.env = { ...process.env };

const MachineDate = Date;
/** @type {ClockState} */
let clock = workerData.clock;
/** @type {string[]} variables of the invocation before, to be taken back */
let ownVariables = [];

showCloudTime();
Module._initPaths(); // NODE_PATH came with the worker's environment
const hear = openChannel(JSON.parse(process.env.TCB_CONTEXT_CNFG).URL, parentPort);
const loaded = load();
parentPort.postMessage(loaded.thrown === undefined ? { ready: true } : { thrown: loaded.thrown });
parentPort.on('message', (message) =>
  'answers' in message ? hear(message.answers, message.answer) : run(message),
);

/** @param {Invocation} invocation */
async function run({ eventText, environment, requestId, clock: now }) {
  clock = now;
  // Most come again with the next one: what is set anew need not go first.
  for (const name of ownVariables) if (!(name in environment)) delete process.env[name];
  ownVariables = Object.keys(environment);
  Object.assign(process.env, environment);
  try {
    const result = await loaded.main(JSON.parse(eventText), { requestId });
    parentPort.postMessage({ result: JSON.stringify(result) ?? 'null' });
  } catch (thrown) {
    parentPort.postMessage({ thrown: describe(thrown) });
  }
}

function load() {
  try {
    const { main } = require(workerData.directory);
    if (typeof main !== 'function') throw new Error('the function exports no main');
    return { main };
  } catch (thrown) {
    return { thrown: describe(thrown) };
  }
}

function describe(thrown) {
  if (thrown instanceof Error) return String(thrown);
  return typeof thrown === 'string' ? thrown : (JSON.stringify(thrown) ?? String(thrown));
}

/** Makes `new Date()` and `Date.now()` follow the cloud's clock, as if the machine's clock had been moved. */
function showCloudTime() {
  const now = () => ('frozenAt' in clock ? clock.frozenAt : MachineDate.now() + clock.offsetMs);
  function CloudDate(first, ...others) {
    if (!new.target) return new MachineDate(now()).toString();
    // Dates by the hundred are made with each answer: the usual ones without a detour.
    if (new.target === CloudDate && arguments.length < 2)
      return new MachineDate(arguments.length === 0 ? now() : first);
    const args = arguments.length === 0 ? [now()] : [first, ...others];
    return Reflect.construct(MachineDate, args, new.target);
  }
  Object.setPrototypeOf(CloudDate, MachineDate);
  CloudDate.prototype = MachineDate.prototype;
  CloudDate.prototype.constructor = CloudDate;
  CloudDate.now = now;
  globalThis.Date = CloudDate;
}
