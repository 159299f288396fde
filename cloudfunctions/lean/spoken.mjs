// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * Every name that our own sources call on something: `.max(`, `.optional()`.
 * @returns {Set<string>}
 */
export function spokenNames() {
  const names = new Set();
  for (const folder of ['shared', 'cloudfunctions']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const source = readFileSync(join(root, folder, file), 'utf8');
      for (const [, name] of source.matchAll(/\.(\w+)\(/g)) names.add(name);
    }
  }
  return names;
}
