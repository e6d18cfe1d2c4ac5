import { useCommand } from '../../api/use-command'
import { back, useParams } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { WordsForm } from './words-form'

export default function Reopen() {
  const { caseId = '' } = useParams('followReopen')
  const { run, isBusy, problem } = useCommand('cases/reopen', ['cases/'])
  const submit = async (reason: string) => {
    const result = await run({ caseId, reason })
    if (!result.ok) return
    toast('已重新办理')
    back()
  }
  return (
    <WordsForm
      title='提出异议'
      heading='哪里还没有解决？'
      lead='写明白后，街道会重新安排人办理。结单后 30 天内可以提。'
      label='没有解决的事'
      placeholder='例如：约好修的管子，到今天还没修'
      maxLength={300}
      submitLabel='提出异议'
      isBusy={isBusy}
      problem={problem?.message}
      onSubmit={(reason) => void submit(reason)}
    />
  )
}
