import { Linter } from 'eslint';
import { Script } from 'node:vm';
import { wordsOf, type Check } from '../check';

/** What WeChat gives to a module; everything else a script must bring along, or ask for by `typeof`. */
const GIVEN = [
  ...[
    'require',
    'module',
    'exports',
    'wx',
    'App',
    'Page',
    'Component',
    'Behavior',
    'getApp',
    'getCurrentPages',
  ],
  ...['globalThis', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requirePlugin'],
];

/** Taro's branch for the app of another house, which `isEnableTTDom` never lets through here. */
const NEVER_REACHED = ['tt'];

const linter = new Linter();
const judged = new Map<string, readonly string[]>();

/** The same words have the same faults: a damaged copy is judged only where it differs. */
function faultsIn(source: string): readonly string[] {
  const known = judged.get(source);
  if (known) return known;
  const messages = linter.verify(source, [
    {
      languageOptions: {
        ecmaVersion: 2019,
        sourceType: 'script',
        globals: Object.fromEntries([...GIVEN, ...NEVER_REACHED].map((name) => [name, 'readonly'])),
      },
      linterOptions: { noInlineConfig: true },
      rules: { 'no-undef': 2, 'no-eval': 2, 'no-new-func': 2, 'no-implied-eval': 2 },
    },
  ]);
  const faults = messages
    .filter(({ ruleId, message }) => !(ruleId === 'no-undef' && isAskedFor(source, message)))
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId ?? 'syntax'})`);
  judged.set(source, faults);
  return faults;
}

function isAskedFor(source: string, message: string): boolean {
  const name = /^'([^']+)' is not defined/.exec(message)?.[1] ?? '';
  return new RegExp(`typeof ${name}\\b`).test(source);
}

/** Every script can be read, and needs neither a browser nor a way to make code out of words. */
export const scripts: Check = {
  name: 'scripts',
  run: ({ files, read }) =>
    files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const source = read(file);
        try {
          new Script(source, { filename: file });
        } catch (error) {
          return [`${file}: ${wordsOf(error)} (syntax)`];
        }
        return faultsIn(source).map((fault) => `${file}:${fault}`);
      }),
};
