const LONGEST_MOBILE = 11

/** The digits of what was typed or pasted, without a leading +86 or 0086. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '')
  return digits.slice(0, LONGEST_MOBILE)
}

/** 13800000001 as 138 0000 0001, also while it is still being typed. */
export function phoneInGroups(digits: string): string {
  return [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join(' ')
}
