import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Screen } from '../ui/screen'
import { TextArea } from '../ui/text-area'
import { CaseBrief } from './dispatching/case-brief'
import { StepRefused } from './dispatching/step-refused'

const longest = 500

/** The one thing whoever handles a case jointly puts into it. */
export default function JointNote() {
  const { caseId = '' } = useParams('workJointNote')
  const about = useQuery('cases/get', { caseId })
  const { run, isBusy, problem } = useCommand('cases/addJointNote', ['cases/', 'workbench/'])
  const [words, setWords] = useState('')
  const write = async () => {
    const result = await run({ caseId, text: words.trim() })
    if (!result.ok) return
    toast('已写进办理经过')
    back()
  }
  return (
    <Screen
      title='写意见' heading='您怎么看？' lead='写给办这件事的调解员；双方只看到您写过，看不到内容。'
      bottom={<BottomBar><Button label='写进办理经过' isBusy={isBusy} disabledReason={words.trim() === '' ? '请先写几个字' : undefined} onPress={() => void write()} /></BottomBar>}
    >
      {about.data && <CaseBrief mediationCase={about.data.case} />}
      <TextArea label='意见' value={words} maxLength={longest} placeholder='例如：合同第六条写明了，押金应当退' onChange={setWords} />
      <StepRefused problem={problem} />
    </Screen>
  )
}
