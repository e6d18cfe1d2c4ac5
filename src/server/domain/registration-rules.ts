// What a registration must be, beyond its shape.
import { subjectSheets, type Question, type Subject } from '../../contract/dispute-kind'
import type { Exclusion } from '../../contract/safety'

export type InputIssue = { path: string; message: string }

/** The most urgent first: whoever is in danger is sent to the police before anything else (人民调解法 25). */
const mostUrgentFirst = ['family-violence', 'crime', 'before-court', 'petition'] as const satisfies readonly Exclusion[]

/**
 * The exclusions that bar mediation here (domain.md §5), each once. Safety concerns never bar it: they are answered by
 * care, not by turning people away.
 */
export const barringExclusions = (named: readonly Exclusion[]): Exclusion[] => mostUrgentFirst.filter((one) => named.includes(one))

export const questionsOf = (subject: Subject): readonly Question[] => subjectSheets[subject].questions

export function registrationIssues(
  input: { beganOn: string; subject: Subject; answers: Readonly<Record<string, string>>; place: { communityId: string } },
  known: { todayOn: string; communityIds: readonly string[] },
): InputIssue[] {
  const issues: InputIssue[] = []
  if (input.beganOn > known.todayOn) issues.push({ path: 'beganOn', message: '开始的日子还没到，请选今天或更早的一天' })
  const asked = new Set(questionsOf(input.subject).map((question) => question.id))
  for (const id of Object.keys(input.answers)) {
    if (!asked.has(id)) issues.push({ path: `answers.${id}`, message: '这个回答和所选的事情对不上，请回去重新填' })
  }
  if (!known.communityIds.includes(input.place.communityId)) issues.push({ path: 'place.communityId', message: '没有找到这个社区，请重新选择' })
  return issues
}
