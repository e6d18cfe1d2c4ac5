import { useState } from 'react'
import { callOperation } from '../../api/operation'
import { problemOf } from '../../api/problem-of'
import { useParams } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TextField } from '../../ui/text-field'

type Answer = { isGenuine: boolean } | { problem: string }

/** Anyone holding a receipt learns whether it is true, and nothing more. */
export default function Verify() {
  const params = useParams('followVerify')
  const [number, setNumber] = useState(params.number ?? '')
  const [verifyCode, setVerifyCode] = useState(params.code ?? '')
  const [answer, setAnswer] = useState<Answer>()
  const [isAsking, setIsAsking] = useState(false)
  const ask = async () => {
    setIsAsking(true)
    try {
      setAnswer(await callOperation('receipts/verify', { number, verifyCode }))
    } catch (error) {
      setAnswer({ problem: problemOf(error).message })
    } finally {
      setIsAsking(false)
    }
  }
  // A verdict belongs to what was asked, not to what is being typed over it.
  const change = (set: (value: string) => void) => (value: string) => {
    set(value)
    setAnswer(undefined)
  }
  const isComplete = number.trim() !== '' && verifyCode.trim() !== ''
  return (
    <Screen
      title='核验回执'
      heading='这张回执是真的吗？'
      lead='照回执上的编号和核验码填写。只回答真或不真，不显示任何人的信息。'
      bottom={<BottomBar><Button label='核验' isBusy={isAsking} onPress={() => void ask()} disabledReason={isComplete ? undefined : '请把编号和核验码都填上'} /></BottomBar>}
    >
      <TextField label='回执编号' value={number} onChange={change(setNumber)} maxLength={40} hint='例如：东丽 2026-000123' />
      <TextField label='核验码' value={verifyCode} onChange={change(setVerifyCode)} maxLength={20} hint='回执上的 8 位字母数字' />
      {answer && <Verdict answer={answer} />}
    </Screen>
  )
}

function Verdict({ answer }: { answer: Answer }) {
  if ('problem' in answer) return <Notice tone='overdue' isAlert>{answer.problem}</Notice>
  return answer.isGenuine
    ? <Notice tone='done' icon='done' title='是真的' isAlert>编号和核验码与登记记录一致。</Notice>
    : <Notice tone='overdue' icon='warning' title='对不上' isAlert>编号和核验码对不上。请照回执再填一遍；还是不对，就不是我们发出的。</Notice>
}
