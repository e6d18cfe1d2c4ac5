// The H5 build in a real Chromium, served by the host.
const { project } = require('./shared.cjs')

module.exports = project('browser', {
  globalSetup: '<rootDir>/test/browser/demo-laid-once.ts',
  globalTeardown: '<rootDir>/test/browser/demo-laid-ends.ts',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
})
