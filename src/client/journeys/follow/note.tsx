import { useDeferrable } from '../../api/use-deferrable'
import { outbox } from '../../api/waiting'
import { KeptForLater } from '../../features/waiting-to-send/kept-for-later'
import { back, useParams } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { useRefusedNote } from './use-refused-note'
import { WordsForm } from './words-form'

export default function Note() {
  const { caseId = '' } = useParams('followNote')
  const refused = useRefusedNote(caseId)
  const { run, isBusy, problem, kept } = useDeferrable('cases/addNote')
  const submit = async (text: string) => {
    const end = await run({ caseId, text })
    if (end === 'failed') return
    // What was refused is said anew by now.
    if (refused) outbox.getState().remove(refused.key)
    if (end === 'kept') return
    toast('已经补充上了')
    back()
  }
  if (kept && kept.outcome?.end !== 'refused') return <KeptForLater title='补充说明' letter={kept} doneLabel='回到这件事' onDone={back} />
  return (
    <WordsForm
      key={refused?.key ?? 'new'}
      title='补充说明'
      heading='还想说什么？'
      lead='办事的人会看到。对方看不到您写的原话。'
      label='补充的话'
      placeholder='例如：昨晚又漏了，从十点到半夜'
      maxLength={500}
      submitLabel='补充上去'
      isBusy={isBusy}
      problem={problem?.message ?? refused?.problem}
      initial={refused?.text}
      onSubmit={(text) => void submit(text)}
    />
  )
}
