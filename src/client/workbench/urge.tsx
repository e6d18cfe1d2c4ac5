import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { TextArea } from '../ui/text-area'
import { Phrases } from './mediating/phrases'
import { StepFrame } from './mediating/step-frame'

const phrases = ['请今天内联系双方', '请尽快约双方见面', '请说明为什么超时', '请回复办到哪一步了']

/** 督办: a reply is owed, and everybody concerned reads both. */
export default function Urge() {
  const { caseId = '' } = useParams('workUrge')
  const { run, isBusy, problem } = useCommand('cases/urge', ['cases/', 'workbench/'])
  const [words, setWords] = useState('')
  const urge = async () => {
    const result = await run({ caseId, words: words.trim() })
    if (!result.ok) return
    toast('已督办，等回复')
    back()
  }
  return (
    <StepFrame
      caseId={caseId} title='督办' heading='要他们做什么？' problem={problem}
      bottom={() => <BottomBar><Button label='发出督办' isBusy={isBusy} disabledReason={words.trim() === '' ? '请写明要做什么' : undefined} onPress={() => void urge()} /></BottomBar>}
    >
      {() => (
        <>
          <Notice tone='brand' icon='clock' title='督办以后'>经办人和调处中心会收到，限时回复；不回复会报到上一级。双方也看得到，请用平和的话。</Notice>
          <Phrases phrases={phrases} text={words} onChange={setWords} />
          <TextArea label='督办的话' value={words} maxLength={300} placeholder='例如：请今天内联系双方，约好见面时间' onChange={setWords} />
        </>
      )}
    </StepFrame>
  )
}
