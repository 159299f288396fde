/** One project a kind of test, so that each can be run alone: `npx jest --selectProjects domain`. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const project = (name, extra = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.spec.{ts,tsx}`],
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|jsx|mjs)$': swc },
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/shared/$1', '^@/(.*)$': '<rootDir>/miniprogram/$1' },
  ...extra,
});

const appProject = (extra, variants = {}) =>
  project('app', {
    testEnvironment: 'jsdom',
    moduleNameMapper: {
      ...variants,
      '^@shared/(.*)$': '<rootDir>/shared/$1',
      '^@tarojs/components$': '<rootDir>/tests/app/support/taro-components.tsx',
      '^@tarojs/taro$': '<rootDir>/tests/app/support/taro.ts',
      '\\.(s?css)$': '<rootDir>/tests/app/support/empty-module.ts',
      '^@/(.*)$': '<rootDir>/miniprogram/$1',
    },
    ...extra,
  });

/** Journeys: a browser and filled places for all files of the project. */
const journeys = (name, extra = {}) =>
  project(name, {
    testEnvironment: '<rootDir>/tests/support/browser-environment.ts',
    setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    globalSetup: '<rootDir>/tests/support/before-journeys.mjs',
    globalTeardown: '<rootDir>/tests/support/after-journeys.ts',
    ...extra,
  });

module.exports = {
  // Tests wait for events, never for time; this only ends one that hangs, on a machine however busy.
  testTimeout: 60_000,
  projects: [
    project('domain'),
    project('operations'),
    project('localcloud'),
    project('deploy'),
    project('architecture'),
    appProject({ testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/app/browser/'] }),
    // Under the same name: screens with the files that the browser's build chooses in place of WeChat's.
    appProject(
      { testMatch: ['<rootDir>/tests/app/browser/**/*.spec.{ts,tsx}'] },
      {
        '^@/navigation/beside$': '<rootDir>/miniprogram/navigation/beside.h5.ts',
        '^@/theme/aloud$': '<rootDir>/miniprogram/theme/aloud.h5.ts',
        '^\\./desk$': '<rootDir>/miniprogram/pages/work/desk.h5.tsx',
        '^\\./item-layout$': '<rootDir>/miniprogram/features/staff-item/item-layout.h5.tsx',
      },
    ),
    journeys('e2e'),
    journeys('appearance'),
    journeys('weapp', { globals: { SURFACE: 'weapp' } }),
    journeys('acceptance'),
    // The same journeys on the artefact that WeChat gets.
    { ...journeys('acceptance', { globals: { SURFACE: 'weapp' } }), displayName: 'acceptance-weapp' },
    journeys('journeys'),
    { ...journeys('journeys', { globals: { SURFACE: 'weapp' } }), displayName: 'journeys-weapp' },
  ],
};
