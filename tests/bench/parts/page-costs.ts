import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../result/budget';

interface PageCost {
  page: string;
  cloudCalls: number;
  sessionCalls: number;
  setDataCalls: number;
  setDataBytes: number;
  largestSetData: number;
  nodes: number;
  depth: number;
}

const KB = 1024;
const MAX_CALLS = 1;
const MAX_SET_DATA = 3;
const MAX_BYTES = 30 * KB;
const MAX_ONE = 50 * KB;
const MAX_NODES = 400;
const MAX_MAIN = 700;
const MAX_PACKAGE = 500;
const MAX_ALL = 3 * KB;

/** What each page costs WeChat until its first content; measured by the runner of the artefact, which leaves a file. */
export function pageCosts(root: string): Check[] {
  const file = join(root, 'dist/page-costs.json');
  const script = join(root, 'tests/weapp/page-costs.mjs');
  if (!isOfThisArtefact(root, file) && existsSync(script))
    spawnSync(process.execPath, [script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(file)) return [{ what: 'pages: not measured', value: NaN, unit: '' }];
  const costs = JSON.parse(readFileSync(file, 'utf8')) as PageCost[];
  return costs.flatMap(
    ({ page, setDataCalls, setDataBytes, largestSetData, nodes, depth, ...calls }): Check[] => [
      {
        what: `${page}: calls for the first screen`,
        value: calls.cloudCalls,
        unit: 'calls',
        budget: MAX_CALLS,
      },
      { what: `${page}: calls for the session`, value: calls.sessionCalls, unit: 'calls', budget: MAX_CALLS },
      {
        what: `${page}: setData until first content`,
        value: setDataCalls,
        unit: 'calls',
        budget: MAX_SET_DATA,
      },
      { what: `${page}: in all`, value: setDataBytes / KB, unit: 'KB', budget: MAX_BYTES / KB },
      { what: `${page}: the largest`, value: largestSetData / KB, unit: 'KB', budget: MAX_ONE / KB },
      { what: `${page}: nodes of the first screen`, value: nodes, unit: '', budget: MAX_NODES },
      { what: `${page}: depth`, value: depth, unit: '' },
    ],
  );
}

/** What an earlier artefact cost says nothing of this one. */
function isOfThisArtefact(root: string, file: string): boolean {
  const built = join(root, 'dist/.built/weapp');
  return existsSync(file) && existsSync(built) && statSync(file).mtimeMs > statSync(built).mtimeMs;
}

/** Packages as they are uploaded. */
export function packageSizes(root: string): Check[] {
  const dist = join(root, 'dist/weapp');
  if (!existsSync(dist)) return [{ what: 'packages: not measured', value: NaN, unit: 'KB' }];
  const packages = join(dist, 'packages');
  const parts = readdirSync(packages).map((name) => ({ name, kb: weightOf(join(packages, name)) }));
  const all = weightOf(dist);
  const main = all - parts.reduce((sum, { kb }) => sum + kb, 0);
  return [
    { what: 'package main', value: main, unit: 'KB', budget: MAX_MAIN },
    ...parts.map(({ name, kb }) => ({
      what: `package ${name}`,
      value: kb,
      unit: 'KB',
      budget: MAX_PACKAGE,
    })),
    { what: 'all packages', value: all, unit: 'KB', budget: MAX_ALL },
  ];
}

function weightOf(path: string): number {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.size / KB;
  return readdirSync(path).reduce((sum, name) => sum + weightOf(join(path, name)), 0);
}
