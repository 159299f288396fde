// `npm run pictures`: a camera, not a test, and so no project of the test command.
const { projects } = require('../../jest.config.cjs');

const { transform, moduleNameMapper, testEnvironment, globalSetup, globalTeardown } = projects.find(
  ({ displayName }) => displayName === 'acceptance',
);

module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/pictures/*.pictures.ts'],
  transform,
  moduleNameMapper,
  testEnvironment,
  globalSetup,
  globalTeardown,
};
