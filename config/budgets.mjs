// What a phone has to carry, in bytes. node config/budgets.mjs compares the sizes wx-compile.cjs measured, and the
// function bundles, with these limits.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const KB = 1024
const limits = { main: 700 * KB, subpackage: 500 * KB, function: 1024 * KB }

const root = path.resolve(import.meta.dirname, '..')
const measured = path.join(root, 'dist/weapp-sizes.json')
if (!existsSync(measured)) {
  process.stderr.write('Run `npm run wx-compile` first: it measures the packages.\n')
  process.exit(1)
}

const packages = Object.entries(JSON.parse(readFileSync(measured, 'utf8')))
  .map(([name, bytes]) => ({ what: `package ${name}`, bytes, limit: name === 'main' ? limits.main : limits.subpackage }))
const functions = readdirSync(path.join(root, 'dist/cloud'))
  .map((name) => ({ what: `function ${name}`, bytes: statSync(path.join(root, 'dist/cloud', name, 'index.js')).size, limit: limits.function }))

const rows = [...packages, ...functions]
for (const { what, bytes, limit } of rows) {
  const verdict = bytes > limit ? 'OVER ' : 'ok   '
  process.stdout.write(`${verdict}${what.padEnd(32)} ${String(Math.ceil(bytes / KB)).padStart(5)} of ${limit / KB} KB\n`)
}
if (functions.length === 0) process.stderr.write('No function was built.\n')
process.exit(functions.length > 0 && rows.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1)
