// The built mini-program, rendered by Tencent's own template compiler. Only our TypeScript is transformed: the files of
// dist/weapp must run exactly as they were built.
const { project } = require('./shared.cjs')

module.exports = project('weapp', {
  testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
  testEnvironment: 'jsdom',
  globalSetup: '<rootDir>/test/weapp/one-host.ts',
  globalTeardown: '<rootDir>/test/weapp/one-host-ends.ts',
  testTimeout: 120_000,
  // They share one host; two apps at once only make each other slow.
  maxWorkers: 1,
})
