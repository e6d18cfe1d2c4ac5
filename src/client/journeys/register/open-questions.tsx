import { Notice } from '../../ui/notice'
import { Words } from '../../ui/words'
import type { Objections } from './objections'
import { stepOfPath, stepTable } from './steps'

/** What is still in the way of sending, in one list. */
export function OpenQuestions({ open }: { open: Objections }) {
  const entries = Object.entries(open)
  if (entries.length === 0) return null
  return (
    <Notice tone='waiting' icon='pencil' title={`还有 ${entries.length} 处要改`}>
      {entries.map(([path, message]) => {
        const step = stepOfPath(path)
        return <Words key={path} kind='quiet'>{step ? `${stepTable[step].name}：${message}` : message}</Words>
      })}
    </Notice>
  )
}
