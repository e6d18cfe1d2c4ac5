// What must be the same on a machine in any time zone: the rules, the words for times, and the journeys about days. Node
// reads its zone when it starts, so config/test.mjs starts this project once for each zone.
const { project } = require('./shared.cjs')

module.exports = project('days', {
  testMatch: [
    '<rootDir>/src/server/{domain,adapters/calendar}/**/*.test.ts',
    '<rootDir>/src/client/**/*.test.ts',
    '<rootDir>/test/journeys/days/**/*.test.ts',
  ],
  testTimeout: 60_000,
})
