import { join } from 'node:path';
import { root, runTool } from './run-tool';

interface Dependency {
  resolved: string;
  dependencyTypes: string[];
}

export interface Cruise {
  modules: { source: string; dependencies: Dependency[] }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

/** What the import rules say of these folders. */
export function cruise(folders: string[], cwd = root): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  return JSON.parse(
    runTool([program, `--config=${config}`, '--no-cache', '--output-type=json', ...folders], { cwd }),
  );
}
