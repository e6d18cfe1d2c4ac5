import type { Problem } from '../../api/problem-of'
import { Notice } from '../../ui/notice'

/** Why a setting was not changed: the field's own words where one is wrong, else the sentence of the refusal. */
export function SettingRefused({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null
  const words = problem.code === 'invalid-input' ? problem.data.issues.map(({ message }) => message).join('；') : problem.message
  return <Notice tone='waiting' isAlert>{words}</Notice>
}
