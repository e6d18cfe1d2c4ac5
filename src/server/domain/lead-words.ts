// A lead says where and what, never who (domain.md row 6): what would name a person is sent back before anything is kept.

/** Digits as people write them out: full width, spaced, hyphened. */
const plain = (words: string): string => words.normalize('NFKC').replaceAll(/(?<=\d)[\s\p{Dash}·.]+(?=[\dXx])/gu, '')

const identityNumber = /(?<!\d)\d{17}[\dXx](?!\d)/
const mobileNumber = /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/
const landlineNumber = /(?<!\d)0\d{2,3}\d{7,8}(?!\d)/

/** The sentence to answer with; null when nothing in the words points at a person. */
export function personalDataIn(words: string): string | null {
  const digits = plain(words)
  if (identityNumber.test(digits)) return '请不要写身份证号，只写在哪里、看见什么'
  if (mobileNumber.test(digits) || landlineNumber.test(digits)) return '请不要写电话，只写在哪里、看见什么。我们会去找当事人'
  return null
}
