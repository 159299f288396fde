import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PART = /(then\(\(\)=>[\w$]*\(?)?require\("\.\/([\w-]+\.js)"\)/g;

interface Parts {
  /** What every cold start reads: `index.js` and what it needs at once. */
  first: string[];
  /** What is read by the call that needs it. */
  later: string[];
}

/** The scripts of a built function, by when they are read; a script that is named and not there too. */
export function partsOfFunction(folder: string): Parts {
  const first = new Set<string>();
  const later = new Set<string>();
  follow('index.js', first);
  for (const file of later) follow(file, later);
  return { first: [...first], later: [...later].filter((file) => !first.has(file)) };

  function follow(file: string, among: Set<string>): void {
    among.add(file);
    const path = join(folder, file);
    if (!existsSync(path)) return;
    for (const [, whenCalled, name = ''] of readFileSync(path, 'utf8').matchAll(PART)) {
      const set = whenCalled === undefined ? among : later;
      if (set.has(name)) continue;
      if (set === among) follow(name, among);
      else later.add(name);
    }
  }
}

export const weightOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
