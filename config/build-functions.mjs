// Bundles every deployed function to dist/cloud/<name>/index.js and the local host to dist/host/main.js. The host runs
// the very bundles that are deployed, so what is tested is what is deployed.
import { build } from 'esbuild'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { markBuilt, sourcesOf } from './freshness.mjs'

const root = path.resolve(import.meta.dirname, '..')
const functionsDir = path.join(root, 'src/server/functions')
const names = readdirSync(functionsDir)
  .filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file))
  .map((file) => path.basename(file, '.ts'))

const sources = sourcesOf('functions')

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  metafile: true,
  charset: 'utf8',
  absWorkingDir: root,
  logLevel: 'warning',
  loader: { '.sql': 'text', '.html': 'text' },
  external: ['pg-native'],
}

const bundle = async (entry, outfile, extra = {}) => {
  // esbuild has told what is wrong by then.
  const { metafile } = await build({ ...shared, ...extra, entryPoints: [entry], outfile }).catch(() => process.exit(1))
  writeFileSync(path.join(root, path.dirname(outfile), 'metafile.json'), JSON.stringify(metafile))
  const [output] = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.js'))
  process.stdout.write(`${outfile} ${Math.round((output?.[1].bytes ?? 0) / 1024)} KB\n`)
}

rmSync(path.join(root, 'dist/cloud'), { recursive: true, force: true })
rmSync(path.join(root, 'dist/host'), { recursive: true, force: true })
for (const name of names) {
  mkdirSync(path.join(root, 'dist/cloud', name), { recursive: true })
  await bundle(`src/server/functions/${name}.ts`, `dist/cloud/${name}/index.js`)
  // Timers and memory of a function stand beside it, under its name.
  const settings = path.join(functionsDir, `${name}.json`)
  if (existsSync(settings)) copyFileSync(settings, path.join(root, 'dist/cloud', name, 'config.json'))
}
// PGlite finds its wasm beside its own files, so it cannot be bundled.
await bundle('src/server/host/main.ts', 'dist/host/main.js', {
  minify: false,
  external: [...(shared.external ?? []), '@electric-sql/pglite', '@electric-sql/pglite/*'],
})
markBuilt('functions', sources)
