import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Node's names, for the few files that are plain JavaScript (TypeScript checks names itself).
const nodeGlobals = Object.fromEntries(
  [
    '__dirname,AbortSignal,Buffer,clearInterval,clearTimeout,console,exports,fetch,module,performance,process,require',
    'setImmediate,setInterval,setTimeout,structuredClone,TextDecoder,TextEncoder,URL,URLSearchParams,WebSocket',
  ]
    .join(',')
    .split(',')
    .map((name) => [name, 'readonly']),
);

const browserGlobals = Object.fromEntries(
  'document,EventSource,fetch,location,localStorage,navigator,setInterval,setTimeout,URL,URLSearchParams,window'
    .split(',')
    .map((name) => [name, 'readonly']),
);

// Time and chance come in as data (docs/decisions/0002): a rule that reads a clock cannot be tested or replayed.
const noAmbientTime = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the moment from the injected clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the moment from the injected clock.',
  },
  {
    selector: "CallExpression[callee.name='dayjs'][arguments.length=0]",
    message: 'Take the moment from the injected clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take ids and chance from the injected source.',
  },
];

const noDirectCloud = {
  selector: "MemberExpression[object.name=/^(Taro|wx)$/][property.name='cloud']",
  message: 'Only miniprogram/cloud talks to the cloud.',
};

const noFocusedTests = [
  {
    selector:
      'CallExpression > MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
    message: 'A test that is not run promises what nobody checks.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xdescribe|xtest)$/]',
    message: 'A test that is not run promises what nobody checks.',
  },
  {
    selector:
      "CallExpression[callee.name=/^(describe|it|test)$/][arguments.0.type='Literal'][arguments.0.value=/^\\s*$/]",
    message: 'A title is the specification; it must say something.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.cache/', '.data/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      'no-console': 'error',
      // Keys and wire formats are bytes; there a control character is meant.
      'no-control-regex': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // A type-only import is free at run time; the import rules rely on being able to tell.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: nodeGlobals },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['demo/phones/**/*.js'], languageOptions: { globals: browserGlobals } },
  {
    // Programs that talk to a terminal.
    files: [
      'demo/**/*.ts',
      'tests/{bench,fire}/**/*.ts',
      '{demo,docs,tests,config}/**/*.{mjs,cjs,js}',
      '{cloudfunctions,localcloud}/*.mjs',
      'cloudfunctions/platform/log.ts',
      'localcloud/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // A forgotten await here is a write that may never happen once the function has answered.
    files: [
      '{shared,cloudfunctions,localcloud}/**/*.ts',
      'tests/{domain,operations,localcloud,fire}/**/*.ts',
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['shared/**/*.ts', 'cloudfunctions/**/*.ts'],
    ignores: ['cloudfunctions/platform/**'],
    rules: { 'no-restricted-syntax': ['error', ...noAmbientTime] },
  },
  {
    files: ['miniprogram/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['miniprogram/**/*.{ts,tsx}'],
    ignores: ['miniprogram/cloud/**'],
    rules: { 'no-restricted-syntax': ['error', noDirectCloud] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...noFocusedTests] },
  },
);
