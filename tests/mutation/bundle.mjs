// @ts-check
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** @typedef {(file: string) => void} Read */

/**
 * The specs and all that they read, in one script that can be read anew for every mutant.
 * @param {readonly string[]} specs
 */
export async function bundleOf(specs) {
  const first = await bundled(specs);
  // Whatever is no spec itself: the rules, and what stands beside the specs.
  const around = Object.keys(first.metafile.inputs).filter(
    (file) => /\.(ts|json)$/.test(file) && !specs.includes(file),
  );
  const { outputFiles } = await bundled([...around, ...specs]);
  const script = new Script(`(function (require, describe, it, expect) {${outputFiles[0]?.text ?? ''}\n})`, {
    filename: 'specs.cjs',
  });
  const outside = createRequire(join(process.cwd(), 'package.json'));
  return {
    around,
    /** A world of its own, in which nothing has been read yet. */
    open(/** @type {any} */ { describe, it }, /** @type {unknown} */ expect) {
      return /** @type {Read} */ (script.runInThisContext()(outside, describe, it, expect));
    },
  };
}

/** @param {readonly string[]} files */
function bundled(files) {
  const cases = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}'),`);
  return build({
    stdin: {
      contents: `const files = {${cases.join('\n')}};\nreturn (file) => files[file]();`,
      resolveDir: process.cwd(),
      loader: 'js',
    },
    bundle: true,
    absWorkingDir: process.cwd(),
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    alias: { '@shared': join(process.cwd(), 'shared') },
    logLevel: 'error',
  });
}
