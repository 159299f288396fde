import { spawnSync } from 'node:child_process';

export const root = process.cwd();

/** Runs a Node program and gives what it printed; tools report findings by their exit code, so any code is fine. */
export function runTool(args: string[], { cwd = root, input = '' } = {}): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (stdout === '') throw new Error(`${args[0]} printed nothing: ${stderr}`);
  return stdout;
}
