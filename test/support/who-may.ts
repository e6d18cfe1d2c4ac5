// The vocabulary of who-may-table.ts: what an operation is about, and what each role is answered.
import type { ProblemCode } from '../../src/contract/problem'
import { roles, type Role } from '../../src/contract/role'
import type { Reached } from './life-of-a-case'

/** `shown`, `hidden`: of a list, whether it holds the thing. */
export type Outcome = 'yes' | 'shown' | 'hidden' | ProblemCode
/** Whose the thing is that is asked for: the caller's, a colleague's of the same role, of another district, or of nobody. */
export const whose = ['own', 'colleague', 'other district', 'missing'] as const
export type Cell = readonly [own: Outcome, colleagues: Outcome, otherDistricts: Outcome, missing: Outcome]

/** What is made before somebody asks. `of`: whether its owner is a party to it, the mediator who has it in hand, or nobody in it. */
export type Thing =
  | { kind: 'case'; at: Reached; of: 'party' | 'holder' | 'somebody'; with?: 'sitting' }
  | { kind: 'opinion'; of?: 'both' } | { kind: 'photo' } | { kind: 'gathering'; isJoined?: boolean } | { kind: 'room' } | { kind: 'provider' } | { kind: 'place-code' } | { kind: 'receipt' }
  | { kind: 'nothing' }
/** What is put in; `next` gives a time that is free. */
export type Given = { id: string; appointmentId: string; verifyCode: string; nextSlot: () => string; nextHalfHour: () => string }
export type Row = { thing: Thing; input: (given: Given) => object; cells: Partial<Record<Role | 'nobody', Cell>> }

type Input = object | ((given: Given) => object)
const isAsked = (input: Input): input is (given: Given) => object => typeof input === 'function'
const everybody = (cell: Cell, but: Partial<Record<Role, Cell>> = {}): Row['cells'] => ({ ...Object.fromEntries(roles.map((role) => [role, cell])), ...but })
const about = (input: Input) => (given: Given): object => ({ caseId: given.id, ...(isAsked(input) ? input(given) : input) })

/** A step of the desk: every dispatcher of the district. */
export const desk = (at: Reached, input: object = {}, here: Outcome = 'yes', by: Role = 'dispatcher'): Row =>
  ({ thing: { kind: 'case', at, of: 'somebody' }, input: about(input), cells: { [by]: [here, here, 'not-found', 'not-found'] } })
/** A step of whoever has the case in hand. */
export const inHand = (at: Reached, input: Input = {}, own: Outcome = 'yes', withSitting = false): Row =>
  ({ thing: { kind: 'case', at, of: 'holder', ...(withSitting && { with: 'sitting' }) }, input: about(input), cells: { mediator: [own, 'not-found', 'not-found', 'not-found'] } })
/** A step of a party. Who sees the whole district is told that it is not theirs to take; to anybody else there is no such case. */
export const ofParty = (at: Reached, input: object = {}, own: Outcome = 'yes'): Row => {
  const seen: Cell = [own, 'not-allowed', 'not-found', 'not-found']
  return { thing: { kind: 'case', at, of: 'party' }, input: about(input), cells: everybody([own, 'not-found', 'not-found', 'not-found'], { dispatcher: seen, supervisor: seen }) }
}
/** What is read by its parties and by who sees the district. */
export const read = (at: Reached, district: Outcome): Row => {
  const seen: Cell = ['yes', district, 'not-found', 'not-found']
  return { thing: { kind: 'case', at, of: 'party' }, input: about({}), cells: everybody(['yes', 'not-found', 'not-found', 'not-found'], { dispatcher: seen, supervisor: seen }) }
}
export const ofEverybody = (thing: Thing, input: Row['input'], cell: Cell): Row => ({ thing, input, cells: everybody(cell) })
/** Somebody's own and nobody else's, whatever their office. */
export const strictlyOwn = (thing: Thing, input: Row['input'], own: Outcome = 'yes'): Row =>
  ({ thing, input, cells: everybody([own, 'not-found', 'not-found', 'not-found']) })
/** A list of what is one's own. */
export const listOfOwn = (thing: Thing, input: object = {}): Row =>
  ({ thing, input: () => input, cells: everybody(['shown', 'hidden', 'hidden', 'hidden']) })
/** Of everybody in the district alike. */
export const ofDistrict = (thing: Thing, input: Row['input'], here: Outcome = 'yes', elsewhere: Outcome = 'not-found', missing: Outcome = elsewhere): Row =>
  ({ thing, input, cells: everybody([here, here, elsewhere, missing]) })
/** As `ofDistrict`, for people the platform does not know as well. */
export const ofAnybody = (...given: Parameters<typeof ofDistrict>): Row => {
  const row = ofDistrict(...given)
  return { ...row, cells: { ...row.cells, nobody: row.cells.resident ?? ['yes', 'yes', 'yes', 'yes'] } }
}
/** It names nothing: about the caller alone, or about what the caller sends. */
export const aboutNothing = (input: Input = {}, given: { to?: readonly Role[]; own?: Outcome } = {}): Row => {
  const { to = roles, own = 'yes' } = given
  return { thing: { kind: 'nothing' }, input: isAsked(input) ? input : () => input, cells: Object.fromEntries(to.map((role) => [role, [own, own, own, own] as const])) }
}
/** Whom the door lets in, told by what follows: an input with nothing in it is looked at only then. */
export const letsIn = (...to: Role[]): Row => aboutNothing({}, { to, own: 'invalid-input' })
export const notAllowed: Cell = ['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed']
export const notSignedIn: Cell = ['not-signed-in', 'not-signed-in', 'not-signed-in', 'not-signed-in']
