// Bundles clock-host.ts beside it and runs it; packages stay where they are.
const { buildSync } = require('esbuild')
const path = require('node:path')

const outfile = path.resolve('node_modules/.cache/linli-clock-host/clock-host.cjs')
buildSync({
  entryPoints: [path.join(__dirname, 'clock-host.ts')], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs', packages: 'external',
  loader: { '.sql': 'text', '.html': 'text' }, define: { __dirname: JSON.stringify(__dirname) }, logLevel: 'warning',
})
require(outfile)
