import type { Problem } from '../../api/problem-of'
import { now } from '../../platform/clock'
import { Notice } from '../../ui/notice'
import { refusedWords } from './refused-words'

/** Why the last press had no effect, told once above the bar. */
export function StepRefused({ problem }: { problem: Problem | undefined }) {
  return problem ? <Notice tone='overdue' isAlert>{refusedWords(problem, now())}</Notice> : null
}
