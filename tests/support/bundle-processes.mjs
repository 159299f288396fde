// @ts-check
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../demo/setup.mjs';

/**
 * Bundles a program and the processes that it starts, and loads it.
 * @param {string} name of its folder in .cache
 * @param {string} main
 * @param {Record<string, string>} processes files by the name of their script
 */
export async function bundleProcesses(name, main, processes) {
  const scripts = join(root, '.cache', name);
  await build({
    entryPoints: Object.entries({ main, ...processes }).map(([out, file]) => ({ in: join(root, file), out })),
    outdir: scripts,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const loaded = createRequire(import.meta.url)(join(scripts, 'main.cjs'));
  return { main: loaded.main, scripts };
}
