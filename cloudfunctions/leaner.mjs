import { readFile } from 'node:fs/promises';
import { withRecentYears } from './lean/calendar.mjs';
import { buildingLate, builtLate } from './lean/schemas.mjs';
import { readingWhenCalled } from './lean/tables.mjs';
import { emptied, withSpokenMethods } from './lean/zod.mjs';

/**
 * What a function does with a source before it is bundled.
 * @type {{ files: RegExp, loader: 'js' | 'json' | 'ts', lean: (source: string) => string }[]}
 */
const PARTS = [
  { files: /chinese-days[\\/]dist[\\/]chinese-days\.json$/, loader: 'json', lean: withRecentYears },
  {
    files: /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/,
    loader: 'js',
    lean: emptied,
  },
  { files: /zod[\\/]v4[\\/]classic[\\/]schemas\.js$/, loader: 'js', lean: withSpokenMethods },
  { files: /shared[\\/]contract[\\/]operation\.ts$/, loader: 'ts', lean: buildingLate },
  { files: /shared[\\/](contract|place)[\\/][\w-]+\.ts$/, loader: 'ts', lean: builtLate },
  { files: /shared[\\/]table-rows[\\/]read-table\.ts$/, loader: 'ts', lean: readingWhenCalled },
];

/**
 * Leaves out of a function what it never uses, and builds late what a call may never need.
 * @type {import('esbuild').Plugin}
 */
export const leaner = {
  name: 'leaner',
  setup({ onLoad }) {
    for (const { files, loader, lean } of PARTS) {
      onLoad({ filter: files }, async ({ path }) => ({
        contents: lean(await readFile(path, 'utf8')),
        loader,
      }));
    }
  },
};
