// What axe finds amiss on the page in view: every rule it has, best practices included.
import type { AxeResults, RunOptions } from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface WithAxe { axe: { run(options: RunOptions): Promise<AxeResults> } }

/** One line for each element a rule complains about. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const found = await (window as unknown as WithAxe).axe.run({ resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
      `axe ${id}: ${html.slice(0, 160)} — ${[...any, ...all, ...none].map(({ message }) => message).join('; ').slice(0, 200)}`))
  })
  return violations
}
