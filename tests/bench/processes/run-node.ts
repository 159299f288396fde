import { spawn } from 'node:child_process';

/** A script that does its work and ends. */
export function runNode(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<void> {
  // Documents come and go by the thousand: with the usual nursery the collector would take a third of the time.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...flags, script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))));
  });
}
