// Stories over the API: the built function on an in-memory database.
const { project } = require('./shared.cjs')

module.exports = project('journeys', {
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  testTimeout: 60_000,
})
