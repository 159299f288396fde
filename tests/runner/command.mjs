// @ts-check
import { spawn } from 'node:child_process';
import { root } from '../../demo/setup.mjs';

/** @typedef {{ code: number | null, signal: string | null, output: string, timedOut: boolean }} Outcome */

/** Process groups that are running: a stage's own children must not outlive it, or us. */
const running = /** @type {Set<number>} */ (new Set());
const grouped = process.platform !== 'win32';

/** @param {number} pid */
function endGroup(pid) {
  try {
    process.kill(grouped ? -pid : pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: it has ended by itself, which is the usual case.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    running.forEach(endGroup);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * Runs Node on a script, keeping what it prints.
 * @param {string[]} args the script and its arguments, relative to the root
 * @param {{ env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function runNode(args, { env = {}, timeoutMs = 20 * 60_000 } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: grouped,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let output = '';
  let timedOut = false;
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const timer = setTimeout(() => {
    timedOut = true;
    if (pid !== undefined) endGroup(pid);
  }, timeoutMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      // Whatever the stage left running would hold our pipes open and the next stage's ports.
      if (pid !== undefined) endGroup(pid);
      if (pid !== undefined) running.delete(pid);
    });
    child.on('close', (code, signal) => resolve({ code, signal, output, timedOut }));
  });
}
