import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * What few calls need lies in a file of its own beside the function and is read when one does: a dynamic import of a file
 * of ours. It holds its own copy of what it shares with the function, so it must keep nothing between calls.
 * @param {{ folder: string, options: import('esbuild').BuildOptions, inputs: import('esbuild').Metafile[] }} where
 * @returns {import('esbuild').Plugin}
 */
export const beside = ({ folder, options, inputs }) => ({
  name: 'beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = `${basename(path)}.js`;
      const { metafile } = await build({
        ...options,
        entryPoints: [`${resolve(dirname(importer), path)}.ts`],
        outfile: join(folder, name),
        metafile: true,
        sourcemap: false,
      });
      inputs.push(metafile);
      return { path: `./${name}`, external: true };
    });
  },
});
