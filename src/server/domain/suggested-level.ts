// 分级分流 (domain.md row 18): 1 on the spot, 2 a room and a team, 3 several bodies together. The rules only propose; each says
// what speaks for it, and the desk decides.
import { subjectSheets, type DisputeKind } from '../../contract/dispute-kind'
import type { Level } from '../../contract/mediation-case'
import type { LevelReason } from '../../contract/suggestion'
import type { CaseRecord } from '../records'

type Registered = Pick<CaseRecord, 'subject' | 'kind' | 'details' | 'parties' | 'events'>

const severalFrom = 3
const manyFrom = 10

/** Matters that one visit seldom settles: they need evidence, a calculation or more than one talk. */
const weightyKinds: readonly DisputeKind[] = ['labour', 'medical', 'land-taking', 'marriage-family', 'house-homestead', 'business']

/** Of the questions a matter asks (contract/dispute-kind.ts): a bite, a knock. */
const injuryAnswers: readonly [question: string, answer: string][] = [['trouble', '伤了人'], ['hurt', '有']]

const levelOfReason: Readonly<Record<LevelReason, Level>> = {
  hurt: 3, threatened: 3, 'self-harm': 3, 'wages-of-many': 3, 'many-parties': 3,
  'injury-told': 2, followed: 2, 'child-present': 2, 'several-parties': 2, 'wants-lawyer': 2, 'weighty-kind': 2, reopened: 2,
  simple: 1,
}

/** The highest level any reason speaks for; the weightiest reasons first. */
export function suggestedLevel(record: Registered): { level: Level; reasons: LevelReason[] } {
  const reasons = (Object.keys(levelOfReason) as LevelReason[]).filter((reason) => reason !== 'simple' && speaksFor(reason, record))
    .sort((one, other) => levelOfReason[other] - levelOfReason[one])
  const [first] = reasons
  return first === undefined ? { level: 1, reasons: ['simple'] } : { level: levelOfReason[first], reasons }
}

function speaksFor(reason: LevelReason, record: Registered): boolean {
  const { details, kind, events } = record
  const isLabour = kindOf(record).kind === 'labour'
  switch (reason) {
    case 'hurt':
    case 'threatened':
    case 'self-harm':
    case 'followed':
    case 'child-present': return details.safety.includes(reason)
    case 'injury-told': return injuryAnswers.some(([question, answer]) => details.answers[question] === answer)
    case 'wages-of-many': return isLabour && concerned(record) >= severalFrom
    case 'many-parties': return !isLabour && concerned(record) >= manyFrom
    case 'several-parties': return !isLabour && concerned(record) >= severalFrom && concerned(record) < manyFrom
    case 'wants-lawyer': return details.wantsLawyer
    case 'weighty-kind': return weightyKinds.includes(kind) || weightyKinds.includes(kindOf(record).kind)
    case 'reopened': return events.some((event) => event.kind === 'reopened')
    case 'simple': return false
  }
}

/** How many it is about, as far as the words say. */
const concerned = ({ details, parties }: Registered): number =>
  Math.max(parties.length, ...[details.story, details.wish, ...Object.values(details.answers), ...parties.map(({ name }) => name)].map(mostNamedIn))

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 几: 3 }
const ofPeople = /(\d{1,2}|[一二两三四五六七八九十百几]+)[多来]?(?:户|家|位|名|个(?:人|工友|邻居|业主|同事)|人)/gu

/** The largest number of homes or people in a text: 「三十多户」 is 30, 「几户」 counts as 3, a door's number is none. */
export const mostNamedIn = (words: string): number =>
  [...words.matchAll(ofPeople)].reduce((most, { 1: number = '', index }) => (/\d/u.test(words[index - 1] ?? '') ? most : Math.max(most, countOf(number))), 0)

function countOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number)
  let [total, last] = [0, 0]
  for (const digit of number) {
    if (digit === '十' || digit === '百') [total, last] = [total + (last || 1) * (digit === '十' ? 10 : 100), 0]
    else last = digits[digit] ?? 0
  }
  return total + last
}

/** What in the words of whoever found no matter that fits tells the kind; the first that occurs decides. */
const tellingWords: readonly [DisputeKind, readonly string[]][] = [
  ['labour', ['工资', '工钱', '加班费', '社保']],
  ['medical', ['医院', '手术', '误诊']],
  ['land-taking', ['拆迁', '征地']],
  ['traffic', ['车祸', '追尾', '剐蹭']],
  ['marriage-family', ['离婚', '赡养', '遗产', '婆媳']],
  ['house-homestead', ['宅基地', '违建', '承重墙']],
  ['consumer', ['退款', '退货', '预付卡']],
  ['property-management', ['物业', '电梯']],
  ['contract', ['欠条', '借条', '借款', '借钱', '合同', '押金', '租金']],
  ['damages', ['赔偿', '摔伤', '撞伤']],
]

/** The matter chosen tells the kind; 「其他的事」 tells nothing, so there the words do. */
export function kindOf({ subject, kind, details }: Pick<CaseRecord, 'subject' | 'kind' | 'details'>): { kind: DisputeKind; word: string | null } {
  if (subject !== 'else') return { kind: subjectSheets[subject].kind, word: null }
  const words = [details.story, ...Object.values(details.answers)].join('\n')
  for (const [told, telling] of tellingWords) {
    const word = telling.find((one) => words.includes(one))
    if (word !== undefined) return { kind: told, word }
  }
  return { kind, word: null }
}
