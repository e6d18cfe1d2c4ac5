import { useEffect, useState } from 'react'
import type { DemoPersona } from '../../api/demo-personas'
import { demoPersona, setDemoPersona } from '../../api/session'
import { restart } from '../../platform/restart'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { HeaderPill } from '../../ui/header-pill'
import { Notice } from '../../ui/notice'
import { Sheet } from '../../ui/sheet'
import { personasOnce } from './personas-once'

/** Whom the demo speaks as, and a way to be somebody else. Nothing at all where the server is not a demo. */
export function DemoIdentity() {
  const [personas, setPersonas] = useState<readonly DemoPersona[]>([])
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    void personasOnce().then(setPersonas)
  }, [])
  if (personas.length === 0) return null

  const current = demoPersona()
  const choose = (id: string) => {
    setDemoPersona(id)
    restart()
  }
  const shown = personas.find(({ id }) => id === current)?.name
  return (
    <>
      <HeaderPill label={shown ? `演示：${shown}` : '演示身份'} onPress={() => setIsOpen(true)} />
      {isOpen && (
        <Sheet title='演示身份' onClose={() => setIsOpen(false)}>
          <Notice>这里的人和事都是编的。换一个身份，看看他们各自看到什么。</Notice>
          <ChoiceGroup label='演示身份'>
            {personas.map(({ id, name, note }) => (
              <ChoiceCard key={id} title={name} example={note} isSelected={id === current} onPress={() => choose(id)} />
            ))}
          </ChoiceGroup>
        </Sheet>
      )}
    </>
  )
}
