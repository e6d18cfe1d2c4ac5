// npm run bench: every figure in one run, as a table and as bench.json. Ends with 1 when a bound is not kept.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

import { measureAvailability } from './availability'
import { measureBooking } from './booking'
import { measureColdLoad } from './cold-load'
import { measureLists } from './lists'
import { holds, type Measure } from './measure'
import { measurePackageBytes } from './package-bytes'
import { measureSetData } from './set-data'

const suites = {
  availability: measureAvailability, 'cold-load': measureColdLoad, booking: measureBooking, lists: measureLists, 'package-bytes': measurePackageBytes, 'set-data': measureSetData,
}

const figure = (value: number): string => value.toFixed(Math.abs(value) >= 100 ? 0 : value >= 10 ? 1 : 3)
function boundOf({ bound }: Measure): string {
  if (!bound) return ''
  return 'atMost' in bound ? `≤ ${String(bound.atMost)}` : `≥ ${String(bound.atLeast)}`
}

async function run(): Promise<void> {
  const wanted = process.argv.slice(2)
  const measures: Measure[] = []
  for (const [name, measure] of Object.entries(suites)) {
    if (wanted.length === 0 || wanted.includes(name)) measures.push(...(await measure()))
  }
  const lines = measures.map((one) => [one.what, `${figure(one.value)} ${one.unit}`, boundOf(one), holds(one) ? 'kept' : 'NOT KEPT', one.note ?? ''])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  for (const line of lines) process.stdout.write(`${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`)
  const machine = { node: process.version, processors: cpus().length, processor: cpus()[0]?.model ?? '' }
  writeFileSync('bench.json', `${JSON.stringify({ machine, measures: measures.map((one) => ({ ...one, isKept: holds(one) })) }, null, 2)}\n`)
  process.exitCode = measures.every(holds) ? 0 : 1
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  process.exitCode = 1
})
