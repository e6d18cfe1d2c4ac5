// One suite, every backend: PGlite and a real PostgreSQL server.
const { project } = require('./shared.cjs')

module.exports = project('adapters', {
  testMatch: ['<rootDir>/test/adapters/**/*.test.ts'],
  testTimeout: 120_000,
})
