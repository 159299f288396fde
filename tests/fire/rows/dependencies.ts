import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tally, type Row } from '../row';
import { shippedPackages } from '../support/shipped-packages';

const LIST = 'docs/dependencies.md';
const ROW = /^\| (?!package |-)(.*) \|$/gm;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Several identifiers, then why they are no hole of ours. */
const JUDGED = /^((?:(?:CVE-\d{4}-\d{4,}|GHSA(?:-\w{4}){3})(?:, )?)+): \S.{19,}$/;

interface Reviewed {
  key: string;
  holes: string[];
}

function reviewedIn(page: string, tally: Tally): Reviewed[] {
  return [...page.matchAll(ROW)].map(([, row = '']) => {
    const [name = '', version = '', licence = '', why = '', day = '', holes = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    tally.holds(why !== '' && DAY.test(day), () => `${name}: for what, and when was it looked at?`);
    const judged = JUDGED.exec(holes)?.[1]?.split(', ');
    if (holes !== 'none')
      tally.holds(
        judged !== undefined,
        () => `${name}: a hole of which nobody says why it is none here: ${holes}`,
      );
    return { key: `${name} ${version} ${licence}`, holes: judged ?? [] };
  });
}

interface Audit {
  vulnerabilities?: Record<string, { via: (string | { url?: string; title?: string })[] }>;
}

/** What the registry knows, where it says; the addresses that it names are told to nobody. */
function asked(root: string): Audit['vulnerabilities'] {
  const args = ['audit', '--omit=dev', '--json'];
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
  try {
    return (JSON.parse(stdout) as Audit).vulnerabilities;
  } catch {
    return undefined;
  }
}

/** Everything that is shipped of others was looked at, in this version; and no hole is known that is one here. */
export const dependencies: Row = {
  name: 'dependencies',
  run: ({ root, long }) => {
    const tally = new Tally();
    tally.holds(
      existsSync(join(root, 'dist/maps')),
      () => 'nothing is built: npm run build:functions, build:weapp',
    );
    const reviewed = reviewedIn(readFileSync(join(root, LIST), 'utf8'), tally);
    const listed = new Set(reviewed.map(({ key }) => key));
    const shipped = shippedPackages(root).map(
      ({ name, version, licence }) => `${name} ${version} ${licence}`,
    );
    tally.set('shipped', shipped.length);
    for (const key of shipped)
      if (tally.holds(listed.has(key), () => `${key}: is not in ${LIST}`)) tally.count('reviewed');
    for (const key of listed) tally.holds(shipped.includes(key), () => `${key}: in ${LIST}, and not shipped`);
    const judged = new Set(reviewed.flatMap(({ holes }) => holes));
    tally.set('holes judged', judged.size);
    const known = long ? asked(root) : undefined;
    tally.set('registry answered', known === undefined ? 0 : 1);
    for (const [name, { via }] of Object.entries(known ?? {})) {
      const open = via.filter((one) => typeof one === 'object');
      const isJudged = reviewed.some(({ key, holes }) => key.startsWith(`${name} `) && holes.length > 0);
      tally.holds(
        open.length === 0 || isJudged,
        () => `${name}: ${open.map(({ title }) => title).join('; ')}`,
      );
    }
    tally.set('known holes open', tally.outcome().faults.filter((fault) => fault.includes('hole')).length);
    tally.atLeast('reviewed', 100);
    return Promise.resolve(tally.outcome());
  },
};
