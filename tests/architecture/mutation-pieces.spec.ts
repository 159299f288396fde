import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PIECES } from '../mutation/pieces.mjs';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['calendar', 'item', 'permission'] as const;

/** It walks through whole places, which takes seconds a mutant. */
const JUDGES_NONE = ['item/every-place'];

const within = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();

describe('the pieces in which the rules are mutated', () => {
  it.each(FOLDERS)('hold every file of shared/%s once', (folder) => {
    const mutated = PIECES.filter((piece) => piece.folder === folder).flatMap(({ files }) => files);
    expect(mutated.sort()).toEqual(within(`shared/${folder}`, '.ts'));
  });

  it('lie in those folders, each under a name of its own', () => {
    expect([...new Set(PIECES.map(({ folder }) => folder))].sort()).toEqual(FOLDERS);
    expect(new Set(PIECES.map(({ name }) => name)).size).toBe(PIECES.length);
  });

  it('are judged by specs that exist, each once', () => {
    for (const { specs } of PIECES) {
      expect(new Set(specs).size).toBe(specs.length);
      for (const spec of specs)
        expect([spec, existsSync(join(ROOT, 'tests/domain', `${spec}.spec.ts`))]).toEqual([spec, true]);
    }
  });

  it('leave no spec of the item unheard', () => {
    const heard = PIECES.flatMap(({ folder, specs }) => (folder === 'item' ? specs : []));
    const specs = within('tests/domain/item', '.spec.ts').map((name) => `item/${name}`);
    expect(specs.filter((name) => !heard.includes(name))).toEqual(JUDGES_NONE);
  });
});
