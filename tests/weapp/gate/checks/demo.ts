import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesBelow } from '../artefact';
import type { Check } from '../check';

/** What only the demo is made of: its door, its people, its gallery of parts. */
const MARKS: readonly (readonly [mark: string, found: RegExp])[] = [
  ['/client/', /\/client\//],
  ['/__admin', /\/__admin/],
  // What is personal is not of the demo.
  ['persona', /persona(?!l)/],
  ['packages/gallery', /packages\/gallery/],
  ['zhashui-resident', /zhashui-resident/],
  ['qinghe-resident', /qinghe-resident/],
];

export const demo: Check = {
  name: 'demo',
  run: ({ weapp, functions }) =>
    [weapp, functions].flatMap((folder) =>
      filesBelow(folder).flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        return MARKS.filter(([, found]) => found.test(source)).map(
          ([mark]) => `${join(basename(folder), relative(folder, file))} carries “${mark}” of the demo`,
        );
      }),
    ),
};
