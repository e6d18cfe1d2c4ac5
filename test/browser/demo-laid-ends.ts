import { rmSync } from 'node:fs'

export default function demoLaidEnds(): void {
  const laid = process.env['DEMO_LAID']
  if (laid) rmSync(laid, { recursive: true, force: true })
}
