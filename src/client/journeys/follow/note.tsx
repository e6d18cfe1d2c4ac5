import { useCommand } from '../../api/use-command'
import { back, useParams } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { WordsForm } from './words-form'

export default function Note() {
  const { caseId = '' } = useParams('followNote')
  const { run, isBusy, problem } = useCommand('cases/addNote', ['cases/'])
  const submit = async (text: string) => {
    const result = await run({ caseId, text })
    if (!result.ok) return
    toast('已经补充上了')
    back()
  }
  return (
    <WordsForm
      title='补充说明'
      heading='还想说什么？'
      lead='办事的人会看到。对方看不到您写的原话。'
      label='补充的话'
      placeholder='例如：昨晚又漏了，从十点到半夜'
      maxLength={500}
      submitLabel='补充上去'
      isBusy={isBusy}
      problem={problem?.message}
      onSubmit={(text) => void submit(text)}
    />
  )
}
