import { useState } from 'react'
import { subjectNames } from '../../../contract/terms'
import { now } from '../../platform/clock'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { Row } from '../../ui/row'
import { SectionTitle } from '../../ui/section-title'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import type { Draft } from './draft'
import { openStep } from './step-navigation'
import { progressOf, stepTable } from './steps'
import { drafts } from './use-drafts'
import { useWaitingLetter } from './use-waiting-letter'

/** Registrations begun and not sent, each to go on with where it was left. */
export function DraftsList({ begun }: { begun: readonly Draft[] }) {
  const [removing, setRemoving] = useState<Draft>()
  return (
    <>
      <SectionTitle title='没填完的' />
      {begun.map((draft) => <DraftCard key={draft.id} draft={draft} onRemove={() => setRemoving(draft)} />)}
      {removing && (
        <ConfirmSheet
          title='删掉这份登记？' explanation={`「${titleOf(removing)}」里填的文字和照片都会从手机里删掉，找不回来。`} confirmLabel='删掉' isDanger
          onClose={() => setRemoving(undefined)}
          onConfirm={() => {
            drafts.getState().remove(removing.id)
            setRemoving(undefined)
          }}
        />
      )}
    </>
  )
}

function DraftCard({ draft, onRemove }: { draft: Draft; onRemove: () => void }) {
  const { step, total } = progressOf(draft.at)
  const letter = useWaitingLetter(draft.id)
  return (
    <Card kind='marked'>
      <Words kind='strong'>{titleOf(draft)}</Words>
      {draft.story !== '' && <Words kind='quiet'>{beginning(draft.story)}</Words>}
      <Words kind='quiet'>{`填到「${stepTable[draft.at].name}」，第 ${step} 步，共 ${total} 步`}</Words>
      <Words kind='small'>{`${shownAt(draft.changedAt, now())} 保存`}</Words>
      {letter ? <Words kind='quiet'>已替您存好，有网时自动发出。</Words> : draft.sent.length > 0 && <Words kind='quiet'>提交过一次，还没收到回音。接着提交不会重复。</Words>}
      <Row kind='spread'>
        {!letter && <Button label='删掉' kind='quiet' size='small' onPress={onRemove} />}
        <Button label={letter ? '看看' : '接着填'} size='small' onPress={() => openStep(draft.at, draft.id)} />
      </Row>
    </Card>
  )
}

const titleOf = ({ subject }: Draft): string => (subject === null ? '还没选是什么事' : subjectNames[subject])

const LONGEST_BEGINNING = 40

function beginning(story: string): string {
  const characters = [...story.trim()]
  return characters.length > LONGEST_BEGINNING ? `${characters.slice(0, LONGEST_BEGINNING).join('')}…` : characters.join('')
}
