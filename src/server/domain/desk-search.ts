// What somebody typed into the search of a staff list: a case's number as far as they know it, a whole name or a whole phone.
import { caseNumber } from './receipt'

export type Sought = { numbers: string[]; lookup: string }

const mostDigits = 6

/** Of a few digits alone, the number of this year and of the last. */
export function soughtBy(typed: string, shortName: string, year: number): Sought {
  const q = typed.trim()
  const [, inYear, running] = /(\d{4})-(\d{1,6})$/.exec(q) ?? []
  const numbers = inYear !== undefined && running !== undefined
    ? [caseNumber(shortName, Number(inYear), Number(running))]
    : new RegExp(`^\\d{1,${mostDigits}}$`).test(q) ? [year, year - 1].map((one) => caseNumber(shortName, one, Number(q))) : []
  return { numbers, lookup: /^[\d\s-]{11,14}$/.test(q) ? q.replace(/[\s-]/g, '') : q }
}
