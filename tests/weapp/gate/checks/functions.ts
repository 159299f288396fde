import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { wordsOf, type Check } from '../check';

const KB = 1024;
export const FUNCTION_BUDGET_KB = 400;
const FILES = ['config.json', 'index.js', 'package.json'];
const NAMES = ['api', 'events', 'jobs'];
/** What a function reads only when a call needs it. */
const BESIDE: Record<string, readonly string[]> = {
  api: ['card.json', 'judge.js', 'rarity.bin', 'read-voices.js', 'template.js', 'weights.bin'],
  jobs: ['rarity.bin'],
};

interface Config {
  timeout?: number;
  permissions?: { openapi?: string[] };
}

/** Each function is one script with what the platform must know of it and what it reads later, and nothing else that would be uploaded. */
export const functions: Check = {
  name: 'functions',
  run({ functions: root }) {
    const there = existsSync(root) ? readdirSync(root).sort() : [];
    if (there.join() !== NAMES.join())
      return [`functions ${there.join(', ')} where ${NAMES.join(', ')} belong`];
    return NAMES.flatMap((name) => {
      const folder = join(root, name);
      const files = readdirSync(folder).sort();
      const expected = [...FILES, ...(BESIDE[name] ?? [])].sort();
      if (files.join() !== expected.join()) return [`${name} holds ${files.join(', ')}`];
      return [...wrongScript(folder, name), ...wrongConfig(folder, name)];
    });
  },
};

function wrongScript(folder: string, name: string): string[] {
  const file = join(folder, 'index.js');
  const source = readFileSync(file, 'utf8');
  const size = statSync(file).size;
  const wrong = [];
  try {
    new Script(source, { filename: `${name}/index.js` });
  } catch (error) {
    wrong.push(`${name}/index.js: ${wordsOf(error)}`);
  }
  if (size > FUNCTION_BUDGET_KB * KB) {
    wrong.push(`${name} weighs ${Math.ceil(size / KB)} KB of ${FUNCTION_BUDGET_KB} KB`);
  }
  if (/sourceMappingURL=/.test(source)) wrong.push(`${name}/index.js names a map`);
  return wrong;
}

function wrongConfig(folder: string, name: string): string[] {
  const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as Config;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const loose = Object.entries(manifest.dependencies ?? {}).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  return [
    ...(config.timeout === undefined || config.timeout > 60
      ? [`${name} has no time-out of at most 60 s`]
      : []),
    ...(config.permissions?.openapi === undefined ? [`${name} names no permissions`] : []),
    ...loose.map(([dependency, version]) => `${name} takes ${dependency} ${version}, not one exact version`),
  ];
}
