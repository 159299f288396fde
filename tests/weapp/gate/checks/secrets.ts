import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesBelow, type Artefact } from '../artefact';
import type { Check } from '../check';
import { secretsIn } from '../secret-shapes';

/** Neither the app nor a function carries a key: they come from the cloud's settings. */
export const secrets: Check = {
  name: 'secrets',
  run(artefact: Artefact) {
    const folders = [artefact.weapp, artefact.functions];
    const files = folders.flatMap((folder) => filesBelow(folder).map((file) => ({ folder, file })));
    // Pieces shared between pages are called by the digest of what is in them.
    const named = new Set(files.map(({ file }) => basename(file).replace(/\.\w+$/, '')));
    return files.flatMap(({ folder, file }) =>
      secretsIn(readFileSync(file, 'utf8'), named).map(
        (what) => `${join(basename(folder), relative(folder, file))} carries ${what}`,
      ),
    );
  },
};
