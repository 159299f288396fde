import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { secretsIn, shapesIn } from '../../weapp/gate/secret-shapes';
import { Tally, type Row } from '../row';
import { MADE_UP } from '../support/made-up-secrets';

/** Not in the repository, or not ours. */
const NOT_READ = new Set(['node_modules', '.git', '.data', '.cache', '.swc', 'coverage', 'dist']);
/** Digests of packages and calendars stand there: only what has the shape of a key is one. */
const DIGESTS = /package-lock\.json$/;
const NO_WORDS = /\.(?:webp|png|jpe?g|bin|map|woff2?)$/;

function filesBelow(folder: string, notRead: ReadonlySet<string>): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notRead.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, notRead);
    return entry.isFile() ? [path] : [];
  });
}

/** No key lies in the repository nor in what is uploaded. What looks like one and is not was looked at, each by name. */
export const secrets: Row = {
  name: 'secrets',
  run: ({ root }) => {
    const tally = new Tally();
    const artefacts = ['dist/cloudfunctions', 'dist/weapp'].filter((folder) =>
      tally.holds(existsSync(join(root, folder)), () => `${folder} is not built`),
    );
    const files = [
      ...filesBelow(root, NOT_READ).map((file) => ({ file, from: 'of the repository' })),
      ...artefacts.flatMap((folder) =>
        filesBelow(join(root, folder), new Set(['maps'])).map((file) => ({ file, from: 'of artefacts' })),
      ),
    ];
    const named = new Set(files.map(({ file }) => basename(file).replace(/\.\w+$/, '')));
    for (const { file, from } of files) {
      if (NO_WORDS.test(file)) continue;
      tally.count(from);
      const text = readFileSync(file, 'utf8');
      const found = DIGESTS.test(file) ? shapesIn(text) : secretsIn(text, named);
      const known = MADE_UP[relative(root, file)]?.found ?? [];
      tally.count('made up and looked at', known.length);
      const same = found.join() === known.join();
      tally.holds(same, () => `${relative(root, file)}: ${found.join(', ') || 'no more what was looked at'}`);
    }
    const gone = Object.keys(MADE_UP).filter((file) => !existsSync(join(root, file)));
    tally.holds(gone.length === 0, () => `looked at and no longer there: ${gone.join()}`);
    tally.atLeast('of the repository', 2000);
    tally.atLeast('of artefacts', 10);
    return Promise.resolve(tally.outcome());
  },
};
