// Rules and small pieces, beside the code they test.
const { project } = require('./shared.cjs')

module.exports = project('unit', { testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'] })
