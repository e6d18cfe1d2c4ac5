// 时效回执 (domain.md §6.4). The code is derived from the number and the registration event, whose hash heads the chain:
// a receipt written by hand, or a registration changed afterwards, does not verify.

/** 「东丽 2026-000123」: the district's short name, the Shanghai year, the running number. */
export const caseNumber = (districtShortName: string, year: number, running: number): string =>
  `${districtShortName} ${year}-${String(running).padStart(6, '0')}`

/** What a code vouches for besides the number: which case was registered, and when. */
export const registrationBytes = (registration: { caseId: string; registeredAt: Date }): Uint8Array =>
  new TextEncoder().encode(`${registration.caseId}\n${registration.registeredAt.toISOString()}`)

const withoutSpaces = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s+/gu, '')

/** The number as we print it, from what somebody typed off the paper; null when it cannot be one. */
export function printedNumber(typed: string): string | null {
  const parts = /^(\p{Script=Han}{1,10})(\d{4})\p{Dash}?(\d{6,9})$/u.exec(withoutSpaces(typed))
  return parts ? `${parts[1]} ${parts[2]}-${parts[3]}` : null
}

/** A code as typed, without what does not count: spaces, dashes, case, full width. */
export const plainCode = (typed: string): string => withoutSpaces(typed).replaceAll(/\p{Dash}/gu, '').toUpperCase()

/** Compared without stopping at the first difference, so that the time taken tells nothing. */
export function isSameCode(typed: string, genuine: string): boolean {
  const [a, b] = [plainCode(typed), plainCode(genuine)]
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
