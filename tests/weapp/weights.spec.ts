import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DIST = 'dist/weapp';
const KB = 1024;

function filesIn(folder: string): { path: string; size: number }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [{ path, size: statSync(path).size }];
  });
}

const weightOf = (files: readonly { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0) / KB;

/** Budgets of the design, in KB as they are uploaded; WeChat's own limits are 2 MB a package and 20 MB in all. */
describe('what WeChat is given to load', () => {
  const files = filesIn(DIST);
  const packages = readdirSync(join(DIST, 'packages')).map((name) => join(DIST, 'packages', name));
  const isIn = (folder: string) => (file: { path: string }) => file.path.startsWith(`${folder}/`);

  it('is at most 700 KB before the first page', () => {
    const main = files.filter((file) => !packages.some((folder) => isIn(folder)(file)));
    expect(weightOf(main)).toBeLessThanOrEqual(700);
  });

  it.each(packages)('%s adds at most 500 KB', (folder) => {
    expect(weightOf(files.filter(isIn(folder)))).toBeLessThanOrEqual(500);
  });

  it('is at most 3 MB in all, and no picture of it more than 40 KB', () => {
    expect(weightOf(files)).toBeLessThanOrEqual(3 * KB);
    const pictures = files.filter(({ path }) => /\.(png|jpe?g|gif|webp)$/.test(path));
    expect(pictures.filter(({ size }) => size > 40 * KB)).toEqual([]);
  });
});
