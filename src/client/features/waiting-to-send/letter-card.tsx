import { useState } from 'react'
import type { Waiting } from '../../api/outbox'
import { outbox, useOutbox } from '../../api/waiting'
import { useIsOnline } from '../../platform/network-state'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'
import { Words } from '../../ui/words'
import { openAnswer, openToChange } from './letter-pages'
import { letterBeginning, letterName, lettingGoWords, receivedWords, waitingWords } from './waiting-words'

const remove = (letter: Waiting) => outbox.getState().remove(letter.key)

/** One thing that waits, arrived, or was refused, with what the person can do about it. */
export function LetterCard({ letter }: { letter: Waiting }) {
  const [isLettingGo, setIsLettingGo] = useState(false)
  const name = letterName(letter)
  const beginning = letterBeginning(letter)
  const letGo = () => {
    setIsLettingGo(false)
    remove(letter)
  }
  return (
    <Card kind='marked'>
      <Words kind='strong'>{letter.outcome?.end === 'received' ? `${name}，已经发出去了` : name}</Words>
      {letter.outcome?.end === 'received' ? <Words kind='quiet'>{receivedWords(letter)}</Words> : beginning && <Words kind='quiet'>{beginning}</Words>}
      {letter.outcome?.end === 'refused' && <Notice tone='overdue' icon='warning' isAlert title='没能发出去'>{letter.outcome.problem.message}</Notice>}
      {letter.outcome === undefined && <StillWaiting letter={letter} onLetGo={() => setIsLettingGo(true)} />}
      {letter.outcome?.end === 'received' && (
        <Row kind='spread'>
          <Button label='知道了' kind='quiet' size='small' onPress={() => remove(letter)} />
          <Button label='看看' kind='secondary' size='small' onPress={() => openAnswer(letter)} />
        </Row>
      )}
      {letter.outcome?.end === 'refused' && (
        <Row kind='spread'>
          <Button label='不要了' kind='quiet' size='small' onPress={() => setIsLettingGo(true)} />
          <Button label='去改' kind='secondary' size='small' onPress={() => openToChange(letter)} />
        </Row>
      )}
      {isLettingGo && (
        <ConfirmSheet title={`${name}，不发了？`} explanation={lettingGoWords(letter)} confirmLabel='不发了' isDanger onConfirm={letGo} onClose={() => setIsLettingGo(false)} />
      )}
    </Card>
  )
}

function StillWaiting({ letter, onLetGo }: { letter: Waiting; onLetGo: () => void }) {
  const isOnline = useIsOnline()
  const isSending = useOutbox((all) => all.isSending)
  const sendNow = async () => {
    if (isOnline) await outbox.getState().deliver()
    if (outbox.getState().letters.some(({ key, outcome }) => key === letter.key && outcome === undefined)) toast('还没连上，连上会自动发出')
  }
  return (
    <>
      <Words kind='quiet'>{waitingWords(letter, isOnline)}</Words>
      <Row kind='spread'>
        <Button label='不发了' kind='quiet' size='small' onPress={onLetGo} />
        <Button label='现在发送' kind='secondary' size='small' isBusy={isSending} busyLabel='正在发…' onPress={() => void sendNow()} />
      </Row>
    </>
  )
}
