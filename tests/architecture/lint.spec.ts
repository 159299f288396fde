import { runTool } from './support/run-tool';

// Typed rules need files that belong to the project, so each sample borrows the name of one that exists.
const DOMAIN = 'shared/item/decide.ts';
const CLOUD = 'localcloud/clock.ts';
const SCREEN = 'miniprogram/navigation/routes.ts';
const TEST = 'tests/domain/place.spec.ts';

const ASYNC = 'declare function save(): Promise<void>;\n';

const OFFENCES: [what: string, filePath: string, text: string, rule: string][] = [
  ['any', DOMAIN, 'export const x: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  [
    'a silenced type error',
    DOMAIN,
    '// @ts-ignore\nexport const x = 1;\n',
    '@typescript-eslint/ban-ts-comment',
  ],
  ['a file above 300 lines', DOMAIN, 'export {};\n'.repeat(301), 'max-lines'],
  ['the clock read in the domain', DOMAIN, 'export const now = Date.now();\n', 'no-restricted-syntax'],
  ['a date of now in the domain', DOMAIN, 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['chance in the domain', DOMAIN, 'export const id = Math.random();\n', 'no-restricted-syntax'],
  ['a forgotten await', CLOUD, `${ASYNC}save();\n`, '@typescript-eslint/no-floating-promises'],
  [
    'a promise taken for a boolean',
    CLOUD,
    `${ASYNC}if (save()) save;\n`,
    '@typescript-eslint/no-misused-promises',
  ],
  [
    'a forgotten case',
    CLOUD,
    "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n}\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  ['the cloud called from a screen', SCREEN, 'Taro.cloud.callFunction({});\n', 'no-restricted-syntax'],
  ['the cloud called by its global name', SCREEN, 'wx.cloud.callFunction({});\n', 'no-restricted-syntax'],
  [
    'a hook after a condition',
    SCREEN,
    "import { useState } from 'react';\nexport function useIt(on: boolean) {\n  if (on) useState(1);\n}\n",
    'react-hooks/rules-of-hooks',
  ],
  ['a focused test', TEST, "it.only('x', () => undefined);\n", 'no-restricted-syntax'],
  ['a skipped test', TEST, "describe.skip('x', () => undefined);\n", 'no-restricted-syntax'],
  ['a test without a title', TEST, "it(' ', () => undefined);\n", 'no-restricted-syntax'],
  ['a print left behind', SCREEN, "console.log('here');\n", 'no-console'],
];

describe('lint', () => {
  let broken: string[][];

  beforeAll(() => {
    const silenced = { filePath: DOMAIN, text: '// eslint-disable-next-line\nexport const x: any = 1;\n' };
    const samples = [...OFFENCES.map(([, filePath, text]) => ({ filePath, text })), silenced];
    broken = JSON.parse(
      runTool(['tests/architecture/support/lint-samples.mjs'], { input: JSON.stringify(samples) }),
    );
  }, 180_000);

  it.each(OFFENCES.map(([what, , , rule], index) => ({ what, rule, index })))(
    'reports $what',
    ({ rule, index }) => {
      expect(broken[index]).toContain(rule);
    },
  );

  it('cannot be silenced by a comment', () => {
    expect(broken.at(-1)).toContain('@typescript-eslint/no-explicit-any');
  });
});
