/** The architecture as a check. Each rule's comment is the sentence its breaker reads. */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
const notTests = '\\.test\\.tsx?$'

module.exports = {
  forbidden: [
    rule('contract-stands-alone', 'Both sides load contract/: it depends on zod, @orpc/contract and itself only.',
      { path: '^src/contract/', pathNot: notTests }, { pathNot: ['^src/contract/', '(^|/)node_modules/(zod|@orpc/contract)/'] }),
    rule('sides-do-not-meet', 'client and server speak only through contract/.',
      { path: '^src/(client|server)/' }, { path: '^src/(client|server)/', pathNot: '^src/$1/' }),
    rule('domain-is-pure', 'Values in, values out: no I/O, no clock, no library. Types and word lists from contract/ are fine.',
      { path: '^src/server/domain/', pathNot: notTests },
      { pathNot: ['^src/server/domain/', '^src/contract/'], dependencyTypesNot: ['type-only'] }),
    rule('operations-use-ports', 'Name the need in ports.ts; the wiring supplies the adapter.',
      { path: '^src/server/operations/', pathNot: notTests }, { path: '^src/server/(adapters|functions|host)/' }),
    rule('adapters-are-leaves', 'Adapters answer ports; they call no operation.',
      { path: '^src/server/adapters/' }, { path: '^src/server/(operations|functions|host)/' }),
    rule('database-in-one-place', 'Only adapters/postgres talks SQL.',
      { path: '^src/', pathNot: '^src/server/adapters/postgres/' }, { path: 'node_modules/(pg|kysely|@electric-sql)/' }),
    rule('device-in-one-place', 'Only platform/ knows which device it runs on: import the name without .weapp or .h5.',
      { path: '^src/client/', pathNot: '^src/client/platform/' }, { path: '^src/client/platform/.*\\.(weapp|h5)\\.' }),
    rule('journeys-do-not-know-each-other', 'Move what two journeys share into features/ or ui/.',
      { path: '^src/client/journeys/([^/]+)/' }, { path: '^src/client/journeys/', pathNot: '^src/client/journeys/$1/' }),
    rule('main-package-stays-small', 'The main package (app, tabs, features, ui, api, platform) never imports a subpackage.',
      { path: '^src/client/(?!journeys/|workbench/)' }, { path: '^src/client/(journeys|workbench)/' }),
    rule('subpackages-do-not-know-each-other', 'A subpackage cannot load another one: move what both need into features/ or ui/.',
      { path: '^src/client/(journeys|workbench)/' }, { path: '^src/client/(journeys|workbench|tabs)/', pathNot: '^src/client/$1/' }),
    rule('features-do-not-know-each-other', 'Compose features in a screen.',
      { path: '^src/client/features/([^/]+)/' }, { path: '^src/client/features/', pathNot: '^src/client/features/$1/' }),
    rule('ui-knows-no-domain', 'ui/ is our look: no domain word, no API.',
      { path: '^src/client/ui/', pathNot: notTests }, { path: '^src/', pathNot: '^src/client/ui/' }),
    rule('no-cycles', 'A cycle hides which part comes first.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('tests-are-not-imported', 'A test is the end of the line; share through test/support.',
      { pathNot: notTests }, { path: notTests }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Some packages answer to `import` only.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
