import { useShallow } from 'zustand/react/shallow'
import { useOutbox } from '../../api/waiting'
import { SectionTitle } from '../../ui/section-title'
import { LetterCard } from './letter-card'
import { caseOf } from './letter-pages'

/** What waits for the network, and what became of it; nothing at all when nothing does. With `caseId`, of that case only. */
export function WaitingToSend({ caseId }: { caseId?: string }) {
  const letters = useOutbox(useShallow((all) => all.letters.filter((letter) => caseId === undefined || caseOf(letter) === caseId)))
  if (letters.length === 0) return null
  return (
    <>
      <SectionTitle title={letters.some(({ outcome }) => outcome === undefined) ? '待发送' : '刚才存着的'} />
      {letters.map((letter) => <LetterCard key={letter.key} letter={letter} />)}
    </>
  )
}
