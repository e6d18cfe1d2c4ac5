import { useState } from 'react'
import { jointRoles, type JointRole } from '../../contract/joint-handling'
import { jointRoleNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceGroup } from '../ui/choice-group'
import { Screen } from '../ui/screen'
import { BodyOffers, type Invited } from './dispatching/body-offers'
import { stillToAsk } from './dispatching/still-to-ask'
import { CaseBrief } from './dispatching/case-brief'
import { JointNow } from './dispatching/joint-now'
import { StepRefused } from './dispatching/step-refused'

/** 三所联动, 3+N (domain.md rows 13 and 20): who else is asked to handle it, and as what. */
export default function Invite() {
  const { caseId = '' } = useParams('workInvite')
  const about = useQuery('cases/get', { caseId })
  const bodies = useQuery('cases/bodies', { caseId })
  const { run, isBusy, problem } = useCommand('cases/invite', ['cases/', 'workbench/'])
  const [invited, setInvited] = useState<Invited>()
  const [role, setRole] = useState<JointRole>()
  const asked = invited?.person?.name ?? invited?.organisation.name
  const part = role ?? invited?.usualRole

  const invite = async () => {
    if (!invited || !part) return
    const result = await run({ caseId, organisationId: invited.organisation.id, ...(invited.person && { staffId: invited.person.id }), role: part })
    if (!result.ok) return
    toast(`已请${asked ?? ''}一起办`)
    back()
  }
  return (
    <Screen
      title='请单位一起办' heading='请谁一起办？' lead='点名的人能看这件事的全部经过；只请单位，不开放材料。'
      bottom={<BottomBar><Button label={asked ? `请${asked}` : '请来一起办'} isBusy={isBusy} disabledReason={invited ? undefined : '请先选一个单位'} onPress={() => void invite()} /></BottomBar>}
    >
      {about.data && (
        <>
          <CaseBrief mediationCase={about.data.case} />
          <JointNow handlers={about.data.case.jointHandlers} />
        </>
      )}
      <Loaded query={bodies} cards={4}>
        {({ bodies: offered }) => (
          <BodyOffers
            bodies={stillToAsk(offered, about.data?.case.jointHandlers ?? [])} chosen={invited} onChoose={(chosen) => {
              setInvited(chosen)
              setRole(undefined)
            }}
          />
        )}
      </Loaded>
      {invited && (
        <ChoiceGroup label='一起办时负责什么' isLabelShown>
          {jointRoles.map((one) => <ChoiceCard key={one} title={jointRoleNames[one]} isSelected={part === one} onPress={() => setRole(one)} />)}
        </ChoiceGroup>
      )}
      <StepRefused problem={problem} />
    </Screen>
  )
}
