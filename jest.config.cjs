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

module.exports = {
  // Tests wait for events, never for time; this only ends one that hangs, on a machine however busy.
  testTimeout: 60_000,
  projects: [
    project('domain'),
    project('operations'),
    project('localcloud'),
    project('architecture'),
    project('app', {
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        '^@shared/(.*)$': '<rootDir>/shared/$1',
        '^@tarojs/components$': '<rootDir>/tests/app/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/app/support/taro.ts',
        '\\.(s?css)$': '<rootDir>/tests/app/support/empty-module.ts',
        '^@/(.*)$': '<rootDir>/miniprogram/$1',
      },
    }),
    project('e2e'),
    project('acceptance'),
  ],
};
