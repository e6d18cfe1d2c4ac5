// What every jest project shares: our TypeScript through swc, files that are imported as text, one root.
const path = require('node:path')

const root = path.resolve(__dirname, '../..')

/** Our TypeScript only: built files and packages run as they are. */
const ours = {
  '^.+/(src|test|config)/.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
}

// These packages ship ES modules only; jest runs CommonJS.
const esOnly = '(@orpc|json-schema-typed|rou3|wildcard-match)'
const esModules = {
  [`^.+/node_modules/${esOnly}/.+\\.m?js$`]: ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
}

const text = { '\\.(sql|html)$': path.join(__dirname, 'text-transform.cjs') }

const project = (name, settings) => ({
  displayName: name,
  rootDir: root,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/.data/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { ...ours, ...esModules, ...text },
  transformIgnorePatterns: [`/node_modules/(?!${esOnly}/)`, '<rootDir>/dist/'],
  cacheDirectory: path.join(root, 'node_modules/.cache/jest'),
  errorOnDeprecated: true,
  ...settings,
})

module.exports = { project }
