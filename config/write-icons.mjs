/**
 * Turns miniprogram/icons/*.svg into two checked-in files: a style sheet of masks and the union of names.
 * A mask takes the colour of the text around it, in WeChat and in a browser, which an <image> cannot.
 * Run `npm run icons` after adding a drawing; tests/app/components/icon.spec.tsx fails while the files are stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = join(dirname(fileURLToPath(import.meta.url)), '..', 'miniprogram');

/** Drawn again with a heavier line for 14 px and below, where the usual line turns grey. */
const HEAVY = [
  'alarm',
  'check',
  'clock',
  'half',
  'no',
  'ok',
  'pause',
  'q',
  'say',
  'sayl',
  'send',
  'split',
  'swap',
  'tray',
  'undo',
  'up',
  'way',
  'merge',
  'sign',
  'x',
];
const HEAVY_WIDTH = '2.3';

const names = readdirSync(join(app, 'icons'))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length))
  .sort();

const encode = (svg) =>
  `data:image/svg+xml,${svg
    .replace(/"/g, "'")
    .replace(/currentColor/g, '#000')
    .replace(/#/g, '%23')
    .replace(/</g, '%3C')
    .replace(/>/g, '%3E')
    .replace(/\s+/g, ' ')
    .trim()}`;

const sheet = ['// Written by config/write-icons.mjs from icons/*.svg. Do not edit.'];
for (const name of names) {
  const svg = readFileSync(join(app, 'icons', `${name}.svg`), 'utf8');
  const coloured = /fill="#/.test(svg);
  const property = coloured ? 'background-image' : '-webkit-mask-image';
  sheet.push(`.i-${name} {\n  ${property}: url("${encode(svg)}");\n}`);
  if (coloured)
    sheet.push(`.i-${name}.i {\n  background-color: transparent;\n  background-size: 100% 100%;\n}`);
  if (HEAVY.includes(name)) {
    const heavy = svg.replace('stroke-width="1.8"', `stroke-width="${HEAVY_WIDTH}"`);
    sheet.push(`.i-${name}.i-heavy {\n  -webkit-mask-image: url("${encode(heavy)}");\n}`);
  }
}
writeFileSync(join(app, 'theme', 'icons.scss'), `${sheet.join('\n\n')}\n`);

const union = names.map((name) => `  | '${name}'`).join('\n');
writeFileSync(
  join(app, 'components', 'ui', 'icon-name.ts'),
  `/** Written by config/write-icons.mjs from icons/*.svg. Do not edit. */\nexport type IconName =\n${union};\n`,
);
