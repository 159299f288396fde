// @ts-check
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../demo/setup.mjs';

const PROCESSES = ['fill', 'cloud', 'floor'];

/** Bundles the bench and the processes that it starts, and loads it. */
export async function bundle() {
  const scripts = join(root, '.cache/bench');
  await build({
    entryPoints: [
      { in: join(root, 'tests/bench/main.ts'), out: 'main' },
      ...PROCESSES.map((name) => ({ in: join(root, 'tests/bench/processes', `${name}.ts`), out: name })),
    ],
    outdir: scripts,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const { main } = createRequire(import.meta.url)(join(scripts, 'main.cjs'));
  return { main, scripts };
}
