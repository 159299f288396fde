import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the variables of one mixin of theme/values.scss. */
const sheet = readFileSync(join(__dirname, '../../../miniprogram/theme/values.scss'), 'utf8');
function valuesOf(mixin: string): Record<string, string> {
  const body = new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = valuesOf('light');
const dark = { ...light, ...valuesOf('dark') };
const THEMES = {
  light,
  dark,
  'large light': { ...light, ...valuesOf('elder-light') },
  'large dark': { ...dark, ...valuesOf('elder-dark') },
};

/** WCAG 2 relative luminance and contrast. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const FACES = ['page', 'surface', 'sunken', 'raised'];
const TAGS = ['sent', 'took', 'doing', 'ask', 'reply', 'done', 'stop', 'split'];
const TEXT = [
  ...['ink', 'ink-2', 'ink-3', 'link', 'red-text'].flatMap((ink) => FACES.map((face) => [ink, face])),
  ...TAGS.map((tag) => [`s-${tag}`, `s-${tag}-bg`]),
  ...['s-ask', 's-done', 's-split', 's-doing', 'late'].map((ink) => [ink, 'surface']),
  ['late', 'late-bg'],
  ['late', 'red-soft'],
  ['s-ask', 'red-soft'],
  ['on-red', 'red'],
  ['on-red', 'red-press'],
  ['on-late', 'late-solid'],
  ['red-text', 'red-soft'],
];
const EDGES = ['rim', 'edge'].flatMap((edge) => ['page', 'surface', 'raised'].map((face) => [edge, face]));

describe.each(Object.entries(THEMES))('the colours of the %s theme', (_name, theme) => {
  const of = (name: string | undefined) => theme[name ?? ''] ?? '';

  it.each(TEXT)('%s on %s can be read: at least 4.5 to 1', (ink, face) => {
    expect(contrast(of(ink), of(face))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s on %s shows where to press: at least 3 to 1', (edge, face) => {
    expect(contrast(of(edge), of(face))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['large light', 'large dark'] as const)('grey words of the %s theme', (name) => {
  it.each(['ink-2', 'ink-3'])('%s is at least 7.8 to 1 on the page and 8 to 1 on a slip', (ink) => {
    const theme: Record<string, string | undefined> = THEMES[name];
    expect(contrast(theme[ink] ?? '', theme.page ?? '')).toBeGreaterThanOrEqual(7.8);
    expect(contrast(theme[ink] ?? '', theme.surface ?? '')).toBeGreaterThanOrEqual(8);
  });
});
