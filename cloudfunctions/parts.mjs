// @ts-check
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

/** Where the bundler believes it writes: nothing of it reaches a disk. */
const FOLDER = '/parts';

/**
 * A function as CommonJS, in parts: `index.js` with what every call needs, and beside it what stands behind each dynamic
 * import, read when it is first reached. What several need lies in a part of its own, so that each module lives once.
 * esbuild parts ES modules only (https://esbuild.github.io/api/#splitting); each part is then made CommonJS.
 * @param {string} entry
 * @param {Pick<import('esbuild').BuildOptions, 'external' | 'plugins' | 'alias'>} options
 * @returns {Promise<{ metafile: import('esbuild').Metafile, scripts: { file: string, code: string, map: string }[] }>}
 */
export async function inParts(entry, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { index: entry },
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node16',
    minify: true,
    // Chinese as it is: escaped, each character weighs six bytes instead of three.
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'inline',
    metafile: true,
    write: false,
  });
  const scripts = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const file = basename(path);
      const { code, map } = await transform(text, {
        format: 'cjs',
        platform: 'node',
        target: 'node16',
        // `require`, so that a part is read in the way that the function itself is.
        supported: { 'dynamic-import': false },
        minify: true,
        charset: 'utf8',
        legalComments: 'none',
        sourcemap: 'external',
        sourcefile: join(FOLDER, file),
      });
      return { file, code, map };
    }),
  );
  return { metafile, scripts };
}
