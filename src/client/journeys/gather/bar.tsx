import { useState } from 'react'
import type { SessionKind } from '../../../contract/appointment'
import { useQuery } from '../../api/use-query'
import { caseToBook } from '../../features/case-to-book/case-to-book'
import { GatheringCard } from '../../features/gathering-card/gathering-card'
import { now } from '../../platform/clock'
import { go } from '../../platform/navigation'
import { useShare } from '../../platform/share'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { DisputeSheet } from './dispute-sheet'
import { KindCard } from './kind-card'
import { gatheringChance, nextGathering, serviceChance, soonestWords } from './nearest-chance'
import { nextOwn, ownPlaceLine } from './own-gatherings'
import { kindTitle, sessionKindCards } from './session-kinds'

const pollMs = 60_000
const MOST_CASES = 50

/** 海颂约吧: five ways of meeting, what each is for and the nearest chance of each. */
export default function Bar() {
  const rooms = useQuery('rooms/list', { orderBy: 'soonest' })
  const gatherings = useQuery('gatherings/list', {}, { pollMs })
  const services = useQuery('services/list', {})
  const cases = useQuery('cases/list', { limit: MOST_CASES })
  const [isAskingWhichCase, setIsAskingWhichCase] = useState(false)
  const at = now()
  useShare({ title: '海颂约吧：有事约一约，把话说透', picture: 'gathering', route: 'gatherBar' })

  const all = gatherings.data?.gatherings ?? []
  const own = nextOwn(all)
  const chanceOf = (kind: SessionKind): string | undefined => {
    switch (kind) {
      case 'dispute': return rooms.data && soonestWords(rooms.data.rooms, at)
      case 'opinion': return '开门时间随时来，15 分钟'
      case 'service': return services.data && serviceChance(services.data.providers, at)
      case 'officials':
      case 'community': {
        const next = nextGathering(all, kind)
        return next && gatheringChance(next, at)
      }
    }
  }
  const open = (kind: SessionKind) => () => {
    switch (kind) {
      case 'dispute': {
        const found = cases.data && caseToBook(cases.data.cases, undefined)
        if (found?.state === 'ready') go('bookSoonest', { caseId: found.case.id })
        else setIsAskingWhichCase(true)
        return
      }
      case 'opinion':
        go('consultOpinion')
        return
      case 'service':
        go('consultServices')
        return
      case 'officials':
      case 'community':
        go('gatherSessions', { kind })
    }
  }
  const refresh = () => Promise.all([rooms.refresh(), gatherings.refresh(), services.refresh(), cases.refresh()])
  return (
    <Screen title='海颂约吧' heading='有事约一约，把话说透' lead='五种约法，都不收费' onRefresh={refresh}>
      {own?.mine?.state === 'offered' && <GatheringCard gathering={own} now={at} onPress={() => go('gatherSession', { gatheringId: own.id })} />}
      {sessionKindCards.map(({ kind, icon, purpose }) => (
        <KindCard key={kind} icon={icon} title={kindTitle(kind)} purpose={purpose} chance={chanceOf(kind)} onPress={open(kind)} />
      ))}
      {gatherings.problem && !gatherings.data && <Notice tone='waiting'>{`最近的场次暂时看不到。${gatherings.problem.message}`}</Notice>}
      <Button kind='quiet' label={own ? `我的约吧：${ownPlaceLine(own, at)} ›` : '我的约吧 ›'} onPress={() => go('gatherMine')} />
      {isAskingWhichCase && <DisputeSheet cases={cases} onClose={() => setIsAskingWhichCase(false)} />}
    </Screen>
  )
}
