import type { Waiting } from '../../api/outbox'
import { outbox } from '../../api/waiting'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { LetterCard } from './letter-card'

interface KeptForLaterProps {
  title: string
  letter: Waiting
  /** 回到这件事 */
  doneLabel: string
  onDone: () => void
}

/** In place of the form that was pressed without a network: where the words are now, and what becomes of them. */
export function KeptForLater({ title, letter, doneLabel, onDone }: KeptForLaterProps) {
  const hasArrived = letter.outcome?.end === 'received'
  const done = () => {
    // A registration's number stays in sight until somebody looked at its receipt.
    if (hasArrived && letter.operation !== 'cases/register') outbox.getState().remove(letter.key)
    onDone()
  }
  return (
    <Screen
      title={title}
      heading={hasArrived ? '已经发出去了' : '没有网，已替您存好'}
      lead={hasArrived ? '我们收到了。' : '有网时自动发出，只发一次。这一页可以关掉。'}
      bottom={<BottomBar><Button label={doneLabel} onPress={done} /></BottomBar>}
    >
      {!hasArrived && <LetterCard letter={letter} />}
    </Screen>
  )
}
