const MOBILE_LENGTH = 11
/** An area code of four and a number of eight. */
const LONGEST_LANDLINE = 12

/** The digits of what was typed or pasted, without the country code: no number inside the country begins with 86. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^(00)?86/, '')
  return digits.slice(0, digits.startsWith('0') ? LONGEST_LANDLINE : MOBILE_LENGTH)
}

/** 13800000001 as 138 0000 0001, also while it is still being typed; a landline as it is. */
export function phoneInGroups(digits: string): string {
  if (digits.startsWith('0')) return digits
  return [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join(' ')
}
