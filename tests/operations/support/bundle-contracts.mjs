// @ts-check
// `node tests/operations/support/bundle-contracts.mjs FOLDER`: the contracts twice, as they are written (whole.cjs) and as the
// functions carry them (lean.cjs).
import { build } from 'esbuild';
import { join, resolve } from 'node:path';
import { leaner } from '../../../cloudfunctions/leaner.mjs';

const root = resolve(import.meta.dirname, '../../..');
const [folder = root] = process.argv.slice(2);

for (const [name, plugins] of /** @type {const} */ ([
  ['whole', []],
  ['lean', [leaner]],
])) {
  await build({
    stdin: {
      contents: `
        export { OPERATIONS } from '@shared/contract/operations';
        export { issueInWords, WITH_INPUT } from '@shared/wording/input-issues';
        export { placeFileSchema } from '@shared/place/roster';
        export { KNOWN_CALENDAR } from './cloudfunctions/services/calendar/known-years';`,
      resolveDir: root,
    },
    outfile: join(folder, `${name}.cjs`),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    alias: { '@shared': join(root, 'shared') },
    external: ['papaparse'],
    plugins: [...plugins],
  });
}
