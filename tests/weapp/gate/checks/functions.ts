import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { wordsOf, type Check } from '../check';
import { partsOfFunction, weightOf } from '../function-parts';

const KB = 1024;
/** Of what a cold start reads. */
export const FUNCTION_BUDGET_KB = 400;
const FILES = ['config.json', 'package.json'];
const NAMES = ['api', 'events', 'jobs'];
/** Data that lies beside the scripts. */
const BESIDE: Record<string, readonly string[]> = {
  api: ['card.json', 'rarity.bin', 'weights.bin'],
  jobs: ['rarity.bin'],
};

interface Config {
  timeout?: number;
  permissions?: { openapi?: string[] };
}

/** Each function is `index.js`, the parts that it names, data and what the platform must know, and nothing else is uploaded. */
export const functions: Check = {
  name: 'functions',
  run({ functions: root }) {
    const there = existsSync(root) ? readdirSync(root).sort() : [];
    if (there.join() !== NAMES.join())
      return [`functions ${there.join(', ')} where ${NAMES.join(', ')} belong`];
    return NAMES.flatMap((name) => {
      const folder = join(root, name);
      const files = readdirSync(folder).sort();
      const { first, later } = partsOfFunction(folder);
      const scripts = [...first, ...later];
      const expected = [...FILES, ...scripts, ...(BESIDE[name] ?? [])].sort();
      if (files.join() !== expected.join()) return [`${name} holds ${differing(files, expected)}`];
      return [
        ...scripts.flatMap((file) => wrongScript(folder, name, file)),
        ...wrongWeight(folder, name, first),
        ...wrongConfig(folder, name),
      ];
    });
  },
};

const differing = (files: readonly string[], expected: readonly string[]): string =>
  [
    ...files.filter((file) => !expected.includes(file)),
    ...expected.filter((file) => !files.includes(file)).map((file) => `no ${file}`),
  ].join(', ');

function wrongScript(folder: string, name: string, file: string): string[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const wrong = [];
  try {
    new Script(source, { filename: `${name}/${file}` });
  } catch (error) {
    wrong.push(`${name}/${file}: ${wordsOf(error)}`);
  }
  if (/sourceMappingURL=/.test(source)) wrong.push(`${name}/${file} names a map`);
  return wrong;
}

function wrongWeight(folder: string, name: string, first: readonly string[]): string[] {
  const size = weightOf(folder, first);
  return size > FUNCTION_BUDGET_KB * KB
    ? [`${name} weighs ${Math.ceil(size / KB)} KB of ${FUNCTION_BUDGET_KB} KB`]
    : [];
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
