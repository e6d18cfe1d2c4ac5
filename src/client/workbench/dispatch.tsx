import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Screen } from '../ui/screen'
import { TextArea } from '../ui/text-area'
import { CaseBrief } from './dispatching/case-brief'
import { MediatorOffers } from './dispatching/mediator-offers'
import { RoomOffers } from './dispatching/room-offers'
import { StepRefused } from './dispatching/step-refused'

const longestReason = 200

/** 派单 and 改派: the nearest and fittest first, each with why; nobody is chosen beforehand. */
export default function Dispatch() {
  const { caseId = '' } = useParams('workDispatch')
  const about = useQuery('cases/get', { caseId })
  const offered = useQuery('cases/suggest', { caseId })
  const refreshes = ['cases/', 'workbench/']
  const [first, again] = [useCommand('cases/dispatch', refreshes), useCommand('cases/redispatch', refreshes)]
  const [roomId, setRoomId] = useState<string>()
  const [mediatorId, setMediatorId] = useState<string>()
  const [reason, setReason] = useState('')

  const isAgain = about.data?.case.nextSteps.includes('redispatch') ?? false
  const name = offered.data?.suggestion.mediators.find(({ id }) => id === mediatorId)?.name
  const dispatch = async () => {
    if (!roomId || !mediatorId) return
    const to = { caseId, roomId, mediatorId }
    const result = isAgain ? await again.run({ ...to, reason: reason.trim() }) : await first.run(to)
    if (!result.ok) return
    toast(`已派给${name ?? '调解员'}`)
    back()
  }
  const missing = !roomId ? '请先选一间调解室' : !mediatorId ? '请先选一位调解员' : isAgain && reason.trim() === '' ? '请写上为什么改派' : undefined
  const { isBusy, problem } = isAgain ? again : first
  return (
    <Screen
      title={isAgain ? '改派' : '派单'} heading={isAgain ? '换给谁办？' : '派给谁办？'} lead='排在前面的更近、更合适，理由写在下面。'
      bottom={<BottomBar><Button label={name ? `派给${name}` : isAgain ? '改派' : '派单'} isBusy={isBusy} disabledReason={missing} onPress={() => void dispatch()} /></BottomBar>}
    >
      {about.data && <CaseBrief mediationCase={about.data.case} />}
      <Loaded query={offered} cards={4}>
        {({ suggestion }) => (
          <>
            <RoomOffers rooms={suggestion.rooms} chosen={roomId} onChoose={setRoomId} />
            <MediatorOffers mediators={suggestion.mediators} chosen={mediatorId} onChoose={setMediatorId} />
          </>
        )}
      </Loaded>
      {isAgain && <TextArea label='为什么改派' hint='只有工作人员看得到' value={reason} maxLength={longestReason} placeholder='例如：双方都想换一位懂维修的' onChange={setReason} />}
      <StepRefused problem={problem} />
    </Screen>
  )
}
