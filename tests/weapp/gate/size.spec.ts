import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaOf, byArea } from './area';
import { sizeReport } from './size';

describe('what the packages weigh', () => {
  it('is within the budgets, and said by package, function and area', () => {
    const lines: string[] = [];
    expect(sizeReport('dist/weapp', 'dist/cloudfunctions', 'dist/maps', (line) => lines.push(line))).toBe(
      true,
    );
    expect(
      lines.filter((line) => line.includes(' KB of ')).map((line) => line.replace(/^.* KB {2}/, '')),
    ).toEqual(
      expect.arrayContaining([
        'main package',
        'packages/staff',
        'function api',
        'function jobs',
        'function events',
      ]),
    );
    expect(lines.some((line) => line.endsWith('  shared/wording'))).toBe(true);
    expect(lines.some((line) => line.endsWith('  zod'))).toBe(true);
  });

  it('is refused above them', () => {
    const root = mkdtempSync(join(tmpdir(), 'heavy-'));
    cpSync('dist/weapp', root, { recursive: true });
    writeFileSync(join(root, 'packages/staff/more.wxss'), Buffer.alloc(500 * 1024, ' '));
    const lines: string[] = [];
    expect(sizeReport(root, 'dist/cloudfunctions', 'dist/maps', (line) => lines.push(line))).toBe(false);
    expect(
      lines.filter((line) => line.endsWith('OVER')).map((line) => line.replace(/^.* KB {2}/, '')),
    ).toEqual(['packages/staff  OVER']);
    rmSync(root, { recursive: true });
  });

  it.each([
    ['/there/node_modules/@tarojs/react/dist/react.esm.js', 'framework'],
    ['../src/dom/element.ts', 'framework'],
    ['../../node_modules/dayjs/dayjs.min.js', 'dayjs'],
    ['./shared/wording/errors.ts', 'shared/wording'],
    ['./miniprogram/features/item/item-page.tsx', 'miniprogram/features/item'],
    ['cloudfunctions/services/views/card.ts', 'cloudfunctions/services'],
    ['', 'between modules'],
  ])('counts %s to %s', (source, area) => {
    expect(areaOf(source)).toBe(area);
  });

  it('is summed by area, heaviest first', () => {
    expect(
      byArea([
        ['./shared/item/item.ts', 2],
        ['./shared/wording/errors.ts', 3],
        ['./shared/item/decide.ts', 4],
      ]),
    ).toEqual([
      ['shared/item', 6],
      ['shared/wording', 3],
    ]);
  });
});
