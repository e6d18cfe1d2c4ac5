import { demoPersonas, type DemoPersona } from '../../api/demo-personas'
import { demoPersona, setDemoPersona } from '../../api/session'
import { reload } from '../../platform/restart'

let asked: Promise<readonly DemoPersona[]> | undefined

/**
 * The demo's people, asked for once: the answer does not change while the app is open. Whoever opens the demo as nobody
 * becomes its first person, so that they see a life and not a locked door.
 */
export function personasOnce(): Promise<readonly DemoPersona[]> {
  asked ??= demoPersonas().then((personas) => {
    const first = personas[0]
    if (first && !personas.some(({ id }) => id === demoPersona())) {
      setDemoPersona(first.id)
      reload()
    }
    return personas
  })
  return asked
}
